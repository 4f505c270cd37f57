import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words/index.ts';
import { Message } from './message.tsx';

interface Module {
  default: ComponentType;
}

/** A view whose code is fetched when it is first shown. */
export function Later({ load }: { load: () => Promise<Module> }) {
  const { say } = useWords();
  const [loaded, setLoaded] = useState<Module | 'failed' | null>(null);
  useEffect(() => {
    load().then(setLoaded, () => setLoaded('failed'));
  }, []);
  if (loaded === null) return <p class="waiting">{say('answer.asking')}</p>;
  if (loaded === 'failed') return <Message title={say('answer.failed')}>{say('answer.reload')}</Message>;
  const { default: View } = loaded;
  return <View />;
}

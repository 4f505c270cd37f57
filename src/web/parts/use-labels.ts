import { useMemo } from 'preact/hooks';
import { readAll } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useWords } from '../words/index.ts';

const topicsQuestion = readAll('/v1/topics', {});
const actsQuestion = readAll('/v1/acts', {});

/** The calls that names of topics and acts come from. */
export const labelCalls = { topic: topicsQuestion.call, act: actsQuestion.call };

/** The names of topics or acts in the language of the interface, whatever the language of an article. */
export function useLabels(vocabulary: 'topic' | 'act'): (id: string) => string | null {
  const { language } = useWords();
  const topics = useAnswer(vocabulary === 'topic' ? topicsQuestion : null);
  const acts = useAnswer(vocabulary === 'act' ? actsQuestion : null);
  const records = (vocabulary === 'topic' ? topics : acts).value?.records;
  return useMemo(() => {
    const labels = new Map((records ?? []).map(({ id, labels: each }) => [id, each[language]]));
    return (id) => labels.get(id) ?? null;
  }, [records, language]);
}

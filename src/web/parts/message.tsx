import type { ComponentChildren } from 'preact';
import type { Answer } from '../api/use-answer.ts';
import { useWords } from '../words/index.ts';
import { useTitle } from './use-title.ts';

/** A view that has only something to say. */
export function Message({ title, children }: { title: string; children: ComponentChildren }) {
  useTitle(title);
  return (
    <div class="page message">
      <h1>{title}</h1>
      <p>{children}</p>
    </div>
  );
}

/** What to show while there is no answer to show. */
export function Waiting({ answer }: { answer: Answer<unknown> }) {
  const { say } = useWords();
  if (answer.status === 'failed') {
    return (
      <p class="failed" role="alert">
        {say('answer.failed')} {answer.error.message}
      </p>
    );
  }
  return (
    <p class="waiting" role="status">
      {say('answer.asking')}
    </p>
  );
}

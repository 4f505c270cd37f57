import type { TopicHint } from '../reading/model.ts';
import { paths } from '../router.ts';
import { useWords } from '../words/index.ts';
import { queryOf } from './state.ts';

/** Topics that are called what is looked for: their points may say it in other words. */
export function TopicHints({ topics }: { topics: readonly TopicHint[] }) {
  const { say, number, language } = useWords();
  if (topics.length === 0) return null;
  return (
    <p class="note topic-hints">
      {say('search.topics')}
      {topics.map(({ id, labels, points }) => (
        <span key={id}>
          {' '}
          <a href={paths.search + queryOf({ q: '', filters: { topic: [id] }, sort: 'date', cursor: null })}>
            {labels[language]}
          </a>{' '}
          <span class="count">{number(points)}</span>
        </span>
      ))}
    </p>
  );
}

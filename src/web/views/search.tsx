import { useMemo } from 'preact/hooks';
import { read } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { navigate, useLocation } from '../location.ts';
import { Calls } from '../parts/calls.tsx';
import { Waiting } from '../parts/message.tsx';
import { labelCalls } from '../parts/use-labels.ts';
import { useTitle } from '../parts/use-title.ts';
import { paths } from '../router.ts';
import { Facets } from '../search/facets.tsx';
import { Hits } from '../search/hits.tsx';
import { SearchField } from '../search/search-field.tsx';
import { parametersOf, queryOf, type SearchState, stateOf, toggled } from '../search/state.ts';
import { TopicHints } from '../search/topic-hints.tsx';
import { useWords } from '../words/index.ts';

/** Points that hold what is looked for, as it is typed. */
export default function SearchView() {
  const { say, number } = useWords();
  const { query } = useLocation();
  const state = useMemo(() => stateOf(query), [query]);
  const search = useMemo(() => questionOf(state), [state]);
  const found = useAnswer(search.kind === 'search' ? search.question : null);
  const listed = useAnswer(search.kind === 'list' ? search.question : null);
  const answer = search.kind === 'list' ? listed : found;
  useTitle(state.q === '' ? say('search.title') : `${state.q} · ${say('search.title')}`);

  const go = (next: SearchState, how: 'push' | 'replace' = 'push') =>
    navigate(paths.search + queryOf(next), how);
  const value = search.kind === 'nothing' ? null : answer.value;
  const hits =
    search.kind === 'list'
      ? (listed.value?.data ?? []).map((point) => ({ point, highlights: [] }))
      : (found.value?.data ?? []);
  const counts = search.kind === 'search' ? (found.value?.facets ?? null) : null;
  return (
    <div class="page wide">
      <h1>{say('search.title')}</h1>
      <SearchField
        value={state.q}
        onSearch={(q, typed) => go({ ...state, q, cursor: null }, typed ? 'replace' : 'push')}
      />
      <p class="note">{say('search.help')}</p>
      <p role="status" class="note">
        {value &&
          say(value.page.totalRelation === 'eq' ? 'search.found' : 'search.foundMore', {
            count: number(value.page.total),
          })}
      </p>
      {search.kind === 'search' && <TopicHints topics={found.value?.topics ?? []} />}
      {search.kind !== 'nothing' && (value === null || answer.status === 'failed') && (
        <Waiting answer={answer} />
      )}
      {value && (
        <div class="search" aria-busy={search.kind !== 'nothing' && answer.status === 'asking'}>
          <Facets
            counts={counts}
            filters={state.filters}
            onToggle={(name, each) => go(toggled(state, name, each))}
          />
          <div>
            {search.kind === 'search' && (
              <label>
                {say('search.sort')}{' '}
                <select
                  value={state.sort}
                  onChange={({ currentTarget }) =>
                    go({
                      ...state,
                      cursor: null,
                      sort: currentTarget.value === 'relevance' ? 'relevance' : 'date',
                    })
                  }
                >
                  <option value="date">{say('sort.date')}</option>
                  <option value="relevance">{say('sort.relevance')}</option>
                </select>
              </label>
            )}
            <Hits hits={hits} meetings={counts?.meeting ?? []} />
            {value.page.next !== null && (
              <p>
                <a href={paths.search + queryOf({ ...state, cursor: value.page.next })}>
                  {say('documents.next')}
                </a>
              </p>
            )}
          </div>
        </div>
      )}
      {search.kind !== 'nothing' && (
        <Calls calls={[search.question.call, labelCalls.topic, labelCalls.act]} />
      )}
    </div>
  );
}

/** Words are searched for; where there are only filters, the points that pass them are listed. */
function questionOf(state: SearchState) {
  const query = parametersOf(state);
  if (state.q.trim() !== '') return { kind: 'search', question: read('/v1/search', { query }) } as const;
  if (Object.keys(state.filters).length === 0) return { kind: 'nothing' } as const;
  const { sort: _, ...filters } = query;
  return { kind: 'list', question: read('/v1/points', { query: filters }) } as const;
}

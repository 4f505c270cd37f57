/** What is searched for, as the address of the page holds it. Pure. */

/** The filters that a search may have, named as the API names them. */
export const facetNames = [
  'topic',
  'act',
  'actor',
  'country',
  'section',
  'voice',
  'year',
  'meeting',
  'document',
] as const;
export type FacetName = (typeof facetNames)[number];

export interface SearchState {
  q: string;
  filters: Partial<Record<FacetName, readonly string[]>>;
  sort: 'date' | 'relevance';
  /** Where the page begins; null for the first. */
  cursor: string | null;
}

export function stateOf(query: URLSearchParams): SearchState {
  const filters: SearchState['filters'] = {};
  for (const name of facetNames) {
    const values = [...new Set(query.getAll(name))].filter((value) => value !== '');
    if (values.length > 0) filters[name] = values;
  }
  return {
    q: query.get('q') ?? '',
    filters,
    sort: query.get('sort') === 'relevance' ? 'relevance' : 'date',
    cursor: query.get('cursor'),
  };
}

/** The parameters of a state, for the address and for the API; what is as usual is left out. */
export function parametersOf({
  q,
  filters,
  sort,
  cursor,
}: SearchState): Record<string, string | readonly string[]> {
  return {
    ...(q.trim() !== '' && { q }),
    ...filters,
    ...(sort !== 'date' && { sort }),
    ...(cursor !== null && { cursor }),
  };
}

/** The state as the query of an address, with its question mark; empty where nothing is searched for. */
export function queryOf(state: SearchState): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parametersOf(state))) {
    for (const each of [value].flat()) query.append(name, each);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The state with a value of a filter taken in or left out; it begins at the first page. */
export function toggled(state: SearchState, name: FacetName, value: string): SearchState {
  const { [name]: before = [], ...others } = state.filters;
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { ...state, cursor: null, filters: after.length > 0 ? { ...others, [name]: after } : others };
}

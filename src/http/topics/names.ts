/** The names of topics: which topic a reader means by an id or a label in any language. */
import { foldForSearch, type Topic } from '../../parse/index.ts';
import { createNameSearch } from '../../store/index.ts';

export interface TopicNames {
  /** The ids that a name stands for; the name itself where it is no topic's. */
  idsOf(name: string): string[];
  /** Whether a name is a topic's. */
  has(name: string): boolean;
  /** Every name of every topic. */
  all(): string[];
  /** The topics of which a name holds what is searched for, in the order of the vocabulary: first those that are called so. */
  foundBy(searches: readonly string[]): Topic[];
}

export function createTopicNames(topics: readonly Topic[]): TopicNames {
  // Both are made when they are first asked for: to fold takes a table that a server need not wait for before it listens.
  let byName: Map<string, Set<string>> | undefined;
  let search: ((searches: readonly string[]) => number[]) | undefined;
  const find = (name: string) => {
    byName ??= indexByName(topics);
    return byName.get(foldForSearch(name));
  };
  const idsOf = (name: string) => [...(find(name) ?? [name])];
  return {
    idsOf,
    has: (name) => find(name) !== undefined,
    all: () => topics.flatMap(namesOf),
    foundBy(searches) {
      search ??= createNameSearch(topics.map(namesOf));
      const found = search(searches).map((place) => topics[place] as Topic);
      const called = new Set(searches.flatMap((each) => idsOf(each.trim())));
      return [...found.filter(({ id }) => called.has(id)), ...found.filter(({ id }) => !called.has(id))];
    },
  };
}

function indexByName(topics: readonly Topic[]): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  for (const topic of topics) {
    for (const name of namesOf(topic)) {
      const folded = foldForSearch(name);
      byName.set(folded, (byName.get(folded) ?? new Set()).add(topic.id));
    }
  }
  return byName;
}

/** The id, the labels and the other names of a topic. */
export function namesOf({ id, labels, alt }: Pick<Topic, 'id' | 'labels' | 'alt'>): string[] {
  return [id, ...Object.values(labels), ...Object.values(alt ?? {}).flatMap((each) => each ?? [])];
}

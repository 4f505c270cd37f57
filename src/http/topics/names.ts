/** The names of topics: which topic a reader means by an id or a label in any language. */
import { foldForSearch, type Topic } from '../../parse/index.ts';

export interface TopicNames {
  /** The ids that a name stands for; the name itself where it is no topic's. */
  idsOf(name: string): string[];
}

export function createTopicNames(topics: readonly Topic[]): TopicNames {
  let byName: Map<string, Set<string>> | undefined;
  return {
    idsOf(name) {
      // Made when it is first asked for: to fold takes a table that a server need not wait for before it listens.
      byName ??= indexByName(topics);
      return [...(byName.get(foldForSearch(name)) ?? [name])];
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

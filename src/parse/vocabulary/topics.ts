/**
 * The topics: a controlled vocabulary after SKOS (https://www.w3.org/TR/skos-reference/), with the words that evidence
 * each. The shape of data/vocabularies/topics.yaml, and what must hold between its entries.
 */
import * as z from 'zod';

const word = z.string().min(1);
const words = z.array(word).min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const byLanguage = z.strictObject({ zh: words.optional(), en: words.optional() });

const TopicSchema = z.strictObject({
  id: slug,
  /** skos:prefLabel. */
  labels: z.strictObject({ zh: word, en: word, ru: word }),
  /** skos:altLabel: other names that a reader may ask by. */
  alt: z.strictObject({ zh: words.optional(), en: words.optional(), ru: words.optional() }).optional(),
  broader: slug.optional(),
  related: z.array(slug).min(1).optional(),
  /** skos:scopeNote. */
  note: word,
  /** What evidences the topic in a point. */
  words: byLanguage,
  /** Longer phrases that hold one of the words and do not evidence the topic. */
  except: byLanguage.optional(),
});
export type Topic = z.infer<typeof TopicSchema>;

/** All topics. Ids and labels are each given once; `broader` and `related` name topics; no topic is broader than itself. */
export const TopicsSchema = z.array(TopicSchema).superRefine((topics, context) => {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const taken = new Set<string>();
  topics.forEach((topic, i) => {
    const fault = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: [i, key], message });
    for (const [key, name] of [['id', topic.id], ...Object.entries(topic.labels)] as [string, string][]) {
      const field = key === 'id' ? 'id' : 'labels';
      // A label may be the same word in two languages, or as its id; two topics never share one.
      if (taken.has(name) && name !== topic.id) fault(field, `"${name}" stands for another topic already`);
    }
    if (byId.get(topic.id) !== topic) fault('id', `there are two topics "${topic.id}"`);
    for (const name of [topic.id, ...Object.values(topic.labels)]) taken.add(name);
    for (const id of topic.related ?? []) if (!byId.has(id)) fault('related', `there is no topic "${id}"`);
    if (topic.broader && !byId.has(topic.broader)) fault('broader', `there is no topic "${topic.broader}"`);
    else if (broaderOf(topic.id, byId).includes(topic.id))
      fault('broader', `"${topic.id}" is broader than itself`);
  });
});

/** The ids of the topics above one, the nearest first; ends where the chain comes round to a topic again. */
export function broaderOf(id: string, byId: ReadonlyMap<string, Pick<Topic, 'broader'>>): string[] {
  const above: string[] = [];
  let next = byId.get(id)?.broader;
  while (next !== undefined && !above.includes(next)) {
    above.push(next);
    next = byId.get(next)?.broader;
  }
  return above;
}

/** A topic with the ids of those above it. */
export interface PlacedTopic extends Topic {
  above: string[];
}

/** Each word, in every form it is looked for, with the topics that it evidences. */
export function topicWords(topics: readonly Topic[]): [string, PlacedTopic[]][] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const byWord = new Map<string, PlacedTopic[]>();
  const enter = (topic: PlacedTopic | null, { zh = [], en = [] }: Topic['words']) => {
    for (const each of new Set([...zh, ...en.flatMap(inCapitalsToo)])) {
      byWord.set(each, [...(byWord.get(each) ?? []), ...(topic ? [topic] : [])]);
    }
  };
  for (const topic of topics) {
    enter({ ...topic, above: broaderOf(topic.id, byId) }, topic.words);
    if (topic.except) enter(null, topic.except);
  }
  return [...byWord];
}

/** climate change, Climate change, Climate Change; AI stays as it is. */
function inCapitalsToo(text: string): string[] {
  const capital = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);
  return [text, capital(text), text.split(' ').map(capital).join(' ')];
}

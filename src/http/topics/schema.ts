import * as z from 'zod';
import { listOf, pageParameters } from '../paging.ts';
import { anyOf, FilterText } from '../routing.ts';

const count = z.int().min(0);
const ids = z.array(z.string());
const words = z.array(z.string());

export const TopicSchema = z
  .object({
    id: z.string().describe('Stable.'),
    labels: z
      .object({ zh: z.string(), en: z.string(), ru: z.string() })
      .describe('skos:prefLabel, by language.'),
    alt: z.object({ zh: words, en: words, ru: words }).describe('skos:altLabel: other names to ask by.'),
    broader: z.string().nullable().describe('Id of the topic that this one is a part of; null at the top.'),
    narrower: ids.describe('Ids of the topics right below.'),
    related: ids.describe('Ids of topics beside it.'),
    note: z.string().describe('skos:scopeNote: what belongs here.'),
    words: z.object({ zh: words, en: words }).describe('What evidences the topic in a point.'),
    points: count.describe('Points that bear the topic or one below it.'),
    documents: count.describe('Documents with such a point.'),
  })
  .describe('A topic of the controlled vocabulary, with how often it is borne.')
  .meta({ id: 'Topic' });
export type TopicRecord = z.infer<typeof TopicSchema>;

export const TopicListSchema = listOf(TopicSchema);

export const TopicParameters = z.object({
  broader: anyOf(FilterText, 'A topic right above, by its id or a label in any language.'),
  q: anyOf(FilterText, 'A part of the id, of a label or of another name, in any language.'),
  ...pageParameters,
});

export const SkosSchema = z
  .looseObject({ '@context': z.looseObject({}), '@graph': z.array(z.looseObject({})) })
  .describe('The vocabulary as a skos:ConceptScheme in JSON-LD.')
  .meta({ id: 'Skos' });

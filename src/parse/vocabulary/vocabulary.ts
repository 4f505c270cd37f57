/**
 * The vocabularies that the parser reads with: words that an editor can change without reading code. One YAML file
 * each under data/vocabularies, named after its key here. The parser must do the right thing for names none holds.
 */
import * as z from 'zod';
import { Level } from '../model/meeting.ts';
import { CodebookSchema } from './codebook.ts';
import { TopicsSchema } from './topics.ts';

const word = z.string().min(1);
const words = z.array(word).min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const code = z.string().regex(/^[A-Z]{2}$/);

export const VocabulariesSchema = z.strictObject({
  /** Countries: ISO 3166-1 alpha-2, every name a text may use, the adjectives that
   * stand for it before an office, and the one character that stands for it in 中俄 and 俄方. */
  countries: z.array(
    z.strictObject({ code, names: words, adjectives: words.optional(), short: words.optional() }),
  ),
  /** Groups of countries that a text names as one actor; members only where certain. */
  blocs: z.array(
    z.strictObject({
      id: slug,
      names: words,
      members: z.array(code).min(2).optional(),
      short: words.optional(),
    }),
  ),
  /** Cities and venues, by country; its provinces and other parts that a text may name before a city. */
  places: z.array(
    z.strictObject({
      country: code,
      names: words,
      regions: words.optional(),
      /** Houses known by a name of their own, by the city where they stand. */
      venues: z.record(word, words).optional(),
      /** Cities that one character stands for (在京), with their names in simplified and traditional Chinese. */
      short: z.record(word, z.tuple([word, word])).optional(),
    }),
  ),
  /** Titles of office; `level` is the level of a meeting of such people. */
  titles: z.array(z.strictObject({ title: word, level: Level.optional(), country: code.optional() })),
  /** People whose Latin name and country are certain. */
  people: z.array(z.strictObject({ id: slug, latin: word, country: code.nullable(), names: words })),
  /** Series of meetings, without ordinal and year. */
  series: z.array(z.strictObject({ id: slug, level: Level, names: words })),
  organisations: z.array(
    z.strictObject({
      id: slug,
      names: words,
      /** Words that stand for it in titles of office alone. */
      titles: words.optional(),
      /** Whose organ it is. */
      of: slug.optional(),
    }),
  ),
  /** Treaties, charters and plans, each under every name in use. */
  documents: z.array(z.strictObject({ id: slug, names: words })),
  /** Initiatives and programmes that texts refer to by name. */
  initiatives: z.array(z.strictObject({ id: slug, names: words })),
  /** The controlled vocabulary of topics with the words that evidence each. */
  topics: TopicsSchema,
  /** What the parties of a text do, and the verbs that say so. */
  acts: CodebookSchema,
  /** What web pages put around an article. */
  page: z.strictObject({
    labels: z.strictObject({ source: words, updated: words, published: words, tags: words, editor: words }),
    chrome: words,
    notices: words,
    related: words,
    sidebars: words,
    /** Whose page it is, as its head says: what such a page calls the president is the president of its country. */
    publishers: z.array(z.strictObject({ country: code, names: words })),
    /** Words by which a text in a script, or in any, shows in which country it was written. */
    homes: z.array(
      z.strictObject({
        country: code,
        script: z.enum(['zh', 'zh-Hans', 'zh-Hant']).optional(),
        names: words,
      }),
    ),
    /** Who sends reports, as the line over one in English names them before a place. */
    agencies: words,
  }),
});
export type Vocabularies = z.infer<typeof VocabulariesSchema>;

import * as z from 'zod';
import type { ExactCounter } from '../exact-count.ts';
import type { Page, PageRequest } from '../lister.ts';
import type { Database } from '../open.ts';
import { createPointFinder, type FacetFilters } from '../point-finder.ts';
import { createPhraseCounter, type PhraseCounts } from '../search/phrase-counts.ts';
import { parsePhrase } from '../search/query.ts';

/** So many of the newest points that hold a phrase are counted. */
const COUNTED = 500;

const counts = {
  points: z.int().min(1).describe('Points that hold it.'),
  occurrences: z.int().min(1).describe('How often it stands in them, without overlap.'),
};

export const MeetingPhraseSchema = z
  .object({
    meeting: z
      .string()
      .nullable()
      .describe('Id of the meeting that the documents report; null where they report none.'),
    name: z.string().nullable(),
    date: z.string().nullable().describe('Date of the meeting, as far as it is known.'),
    ...counts,
  })
  .describe('How often a phrase stands in what was said at a meeting.')
  .meta({ id: 'MeetingPhrase' });

export const PhraseYearsSchema = z
  .array(
    z.object({
      year: z.string().nullable().describe('Year of the meeting; null where it is not known.'),
      ...counts,
    }),
  )
  .describe('The same by year, the newest first.');

export const PhraseCountSchema = z
  .object({
    points: z.int().min(0).describe('Points that hold it, as far as they were counted.'),
    occurrences: z.int().min(0).describe('How often it stands in them, without overlap.'),
    relation: z
      .enum(['eq', 'gte'])
      .describe(
        '`eq`: all points were counted. `gte`: the newest were; there may be more, and earlier years and meetings.',
      ),
  })
  .describe('How often a phrase stands in all points that pass the filters.')
  .meta({ id: 'PhraseCount' });

export interface PhraseFilters extends FacetFilters {
  /** The phrase, as it stands. */
  readonly q: string;
  /** Whether it is counted to the end. */
  readonly total?: 'exact' | undefined;
}

export interface PhrasePage extends Page {
  readonly phrase: z.infer<typeof PhraseCountSchema>;
  readonly years: z.infer<typeof PhraseYearsSchema>;
}

/** How often phrases stand in points; records are of meetings, the newest first. */
export interface PhraseQueries {
  /** @throws {QueryError} where the phrase cannot be read */
  count(filters: PhraseFilters, page: PageRequest): Promise<PhrasePage>;
}

export function createPhraseQueries(db: Database, countExactly: ExactCounter): PhraseQueries {
  const finder = createPointFinder(db);
  const tally = createPhraseCounter(db);
  const countNewest = db.sqlite.transaction((filters: FacetFilters, q: string): PhraseCounts => {
    const query = parsePhrase(q);
    const { keys, next } = finder.find(filters, query, 0, COUNTED);
    const newest = tally(query);
    newest.add(keys);
    return newest.result(next === null);
  });
  return {
    count: async ({ q, total, ...filters }, { after, limit }) => {
      const newest = countNewest(filters, q);
      const { phrase, years, meetings } =
        total === 'exact' && newest.phrase.relation === 'gte'
          ? (await countExactly({ kind: 'phrase', filters, q: [q] })).counts
          : newest;
      const left = after === undefined ? meetings : meetings.filter(({ place }) => place > after);
      const shown = left.slice(0, limit);
      return {
        records: Buffer.from(shown.map((row) => JSON.stringify({ ...row, place: undefined })).join(',')),
        next: left.length > limit ? (shown.at(-1)?.place ?? null) : null,
        total: meetings.length,
        totalRelation: phrase.relation,
        phrase,
        years,
      };
    },
  };
}

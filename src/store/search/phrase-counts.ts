/** How often a phrase stands in points, by meeting and by year. */
import type { Tally } from '../exact-count.ts';
import type { Database } from '../open.ts';
import { createCounter } from './matches.ts';
import type { Query } from './query.ts';

interface Count {
  points: number;
  occurrences: number;
}

export interface PhraseCounts {
  readonly phrase: Count & { relation: 'eq' | 'gte' };
  /** The newest first. */
  readonly years: (Count & { year: string | null })[];
  /** The newest first; `place` is where each begins in the order of all points: the sort key of a document. */
  readonly meetings: (Count & {
    place: string;
    meeting: string | null;
    name: string | null;
    date: string | null;
  })[];
}

interface Row {
  folded: Buffer;
  meeting: string | null;
  name: string | null;
  date: string | null;
  place: string;
}

/** Counts the places of the terms of a query, slice by slice; points are to be added in the order of their keys. */
export function createPhraseCounter({ sqlite }: Database) {
  const rows = sqlite.prepare<[string], Row>(`
    SELECT cast(holding.folded AS blob) AS folded, run.meeting_id AS meeting, meetings.name, run.date,
      run.sort_key AS place FROM (
      SELECT key, folded, (
        SELECT document_id FROM point_runs AS runs
        WHERE runs.first <= points.key AND runs.points > 0 ORDER BY runs.first DESC LIMIT 1
      ) AS document FROM points WHERE key IN (SELECT value FROM json_each(?))
    ) AS holding
    JOIN point_runs AS run ON run.document_id = holding.document
    LEFT JOIN meetings ON meetings.id = run.meeting_id
    ORDER BY holding.key`);

  return (query: Query = []): Tally<PhraseCounts> => {
    const counters = query.flatMap(({ all }) => all).map(createCounter);
    const total: Count = { points: 0, occurrences: 0 };
    const years = new Map<string | null, PhraseCounts['years'][number]>();
    const meetings = new Map<string | null, PhraseCounts['meetings'][number]>();
    const add = (row: Row) => {
      const { folded: bytes, meeting, name, date, place } = row;
      const text = { bytes, start: 0, end: bytes.length };
      const occurrences = counters.reduce((sum, countIn) => sum + countIn(text), 0);
      const year = /^\d{4}/.exec(date ?? '')?.[0] ?? null;
      const ofYear = years.get(year) ?? { year, points: 0, occurrences: 0 };
      const ofMeeting = meetings.get(meeting) ?? { place, meeting, name, date, points: 0, occurrences: 0 };
      years.set(year, ofYear);
      meetings.set(meeting, ofMeeting);
      for (const count of [total, ofYear, ofMeeting]) {
        count.points += 1;
        count.occurrences += occurrences;
      }
    };
    return {
      add: (keys) => rows.all(JSON.stringify(keys)).forEach(add),
      result: (complete) => ({
        phrase: { ...total, relation: complete ? 'eq' : 'gte' },
        years: [...years.values()],
        meetings: [...meetings.values()],
      }),
    };
  };
}

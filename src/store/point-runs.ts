/** Gives out the keys of points, document by document; point-keys.ts says which. */
import type { Database } from './open.ts';
import { endOfRoom, FIRST_UNDATED, runSortKey } from './point-keys.ts';

export interface Run {
  readonly documentId: string;
  readonly sortKey: string;
  readonly meetingId: string | null;
  /** Date of the meeting. */
  readonly date: string | null;
  /** Countries that took part in the meeting, in order, with a space between them. */
  readonly countries: string;
  readonly points: number;
  /** Key of the first point; null until keys are given out. */
  readonly first: number | null;
}

const COLUMNS = `document_id AS documentId, sort_key AS sortKey, meeting_id AS meetingId, date, countries, points,
  first`;

/** Statements on the runs of a database opened for writing; to be used inside the writer's transaction. */
export function createRuns({ sqlite }: Database) {
  const get = sqlite.prepare<[string], Run>(`SELECT ${COLUMNS} FROM point_runs WHERE document_id = ?`);
  const ofMeeting = sqlite.prepare<[string], Run>(`SELECT ${COLUMNS} FROM point_runs WHERE meeting_id = ?`);
  const put = sqlite.prepare<Run>(`
    INSERT OR REPLACE INTO point_runs (document_id, sort_key, meeting_id, date, countries, points, first)
    VALUES (@documentId, @sortKey, @meetingId, @date, @countries, @points, @first)`);
  const remove = sqlite.prepare<[string]>('DELETE FROM point_runs WHERE document_id = ?');
  const next = (condition: string) =>
    sqlite.prepare<[string], Run>(`SELECT ${COLUMNS} FROM point_runs WHERE sort_key ${condition} LIMIT 1`);
  const upTo = next('<= ? ORDER BY sort_key DESC');
  const before = next('< ? ORDER BY sort_key DESC');
  const from = next('>= ? ORDER BY sort_key');
  const after = next('> ? ORDER BY sort_key');

  /** Gives a run its key, if it is another; `moved` learns where the points have been. @returns whether it is */
  const move = (run: Run, first: number, moved: Map<string, number | null>): boolean => {
    if (run.first === first) return false;
    if (!moved.has(run.documentId)) moved.set(run.documentId, run.first);
    put.run({ ...run, first });
    return true;
  };

  /** Places runs with a date from a sort key on to newer ones, as far as that changes any. */
  const placeDated = (sortKey: string, moved: Map<string, number | null>) => {
    let end = after.get(sortKey)?.first ?? Number.MAX_SAFE_INTEGER;
    for (let run = upTo.get(sortKey); run; run = before.get(run.sortKey)) {
      end = Math.min(end, endOfRoom(run.sortKey) as number) - run.points;
      if (!move(run, end, moved)) return;
    }
  };

  /** Places runs without a date from a sort key on to the last, as far as that changes any. */
  const placeUndated = (sortKey: string, moved: Map<string, number | null>) => {
    const previous = before.get(sortKey);
    let first = previous?.first == null ? 0 : previous.first + previous.points;
    for (let run = from.get(sortKey); run; run = after.get(run.sortKey)) {
      first = Math.max(first, FIRST_UNDATED);
      if (!move(run, first, moved)) return;
      first += run.points;
    }
  };

  return {
    get: (document: string): Run | undefined => get.get(document),
    ofMeeting: (meeting: string): Run[] => ofMeeting.all(meeting),
    put: (run: Omit<Run, 'sortKey'>): string => {
      const sortKey = runSortKey(run.date, run.documentId);
      put.run({ ...run, sortKey });
      return sortKey;
    },
    remove: (document: string): void => void remove.run(document),
    /**
     * Gives out keys where runs came, went or were dated anew.
     * @param sortKeys those at which something is different now
     * @returns by document, the first key that its points had before; null where they had none
     */
    place(sortKeys: Iterable<string>): Map<string, number | null> {
      const moved = new Map<string, number | null>();
      const sorted = [...sortKeys].toSorted();
      for (const key of sorted) if (endOfRoom(key) === undefined) placeUndated(key, moved);
      // The oldest first: those that are newer stand before it.
      for (const key of sorted.toReversed()) if (endOfRoom(key) !== undefined) placeDated(key, moved);
      return moved;
    },
  };
}

/** Gives out the keys of points, document by document; point-keys.ts says which. */
import type { Database } from './open.ts';
import { endOfRoom, runSortKey } from './point-keys.ts';

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
  const upTo = sqlite.prepare<[string], Run>(
    `SELECT ${COLUMNS} FROM point_runs WHERE sort_key <= ? ORDER BY sort_key DESC LIMIT 1`,
  );
  const before = sqlite.prepare<[string], Run>(
    `SELECT ${COLUMNS} FROM point_runs WHERE sort_key < ? ORDER BY sort_key DESC LIMIT 1`,
  );
  const after = sqlite
    .prepare<[string], number>(
      'SELECT first FROM point_runs WHERE sort_key > ? AND first IS NOT NULL ORDER BY sort_key LIMIT 1',
    )
    .pluck();

  /** Gives new keys from a sort key on to newer ones, as far as that changes any; `moved` learns where those that move have been. */
  const placeFrom = (sortKey: string, moved: Map<string, number | null>) => {
    let end = after.get(sortKey) ?? Number.MAX_SAFE_INTEGER;
    for (let run = upTo.get(sortKey); run; run = before.get(run.sortKey)) {
      const first = Math.min(end, endOfRoom(run.sortKey)) - run.points;
      if (run.first === first) return;
      if (!moved.has(run.documentId)) moved.set(run.documentId, run.first);
      put.run({ ...run, first });
      end = first;
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
      // The oldest first: those that are newer stand before it.
      for (const sortKey of [...sortKeys].toSorted().toReversed()) placeFrom(sortKey, moved);
      return moved;
    },
  };
}

/** What a search found as the JSON it is sent as: each point as it is stored, and the places in it. */
import type { Database } from '../open.ts';
import { type JoinedTexts, joinedTexts, partTexts, type Text, WANTED_POINTS } from '../point-texts.ts';
import { type Place, placeOf } from './alignment.ts';
import { createMatcher } from './matches.ts';
import type { Query } from './query.ts';

type Row = [...json: JoinedTexts, places: string];

/** Makes the query for hits. */
export function createHitQuery({ sqlite }: Database) {
  const columns = `${joinedTexts('json')}, json_group_array(json_array(origin, alignment))`;
  const rows = sqlite.prepare<[string], Row>(`SELECT ${columns} FROM ${WANTED_POINTS}`).raw();
  const rowsAndTexts = sqlite
    .prepare<[string], [...Row, ...folded: JoinedTexts]>(
      `SELECT ${columns}, ${joinedTexts('folded')} FROM ${WANTED_POINTS}`,
    )
    .raw();

  /**
   * The hits of some points, in their order, with commas between them.
   * @param texts their searched texts, where they have been read: in the order in which they stand in memory
   * @param scores null where they have none
   */
  return (
    keys: readonly number[],
    query: Query,
    texts: readonly Text[] | null,
    scores: readonly number[] | null,
  ): Buffer => {
    if (keys.length === 0) return Buffer.of();
    const wanted = JSON.stringify(keys);
    const [json, lengths, placed, ...folded] = texts
      ? (rows.get(wanted) as Row)
      : (rowsAndTexts.get(wanted) as [...Row, ...JoinedTexts]);
    const searched = texts ?? partTexts(folded as JoinedTexts, keys.length);
    const places = JSON.parse(placed) as [origin: number | null, alignment: string | null][];
    const { matchesOf } = createMatcher(query);
    const rests = places.map(([origin, alignment], index) => {
      const highlights = matchesOf(searched[index] as Text).map(({ start, end }) =>
        jsonOf(placeOf({ origin, alignment }, start, end)),
      );
      return `,"highlights":[${highlights.join()}],"score":${scores?.[index] ?? null}}`;
    });
    return interleave(partTexts([json, lengths], keys.length), rests);
  };
}

/** A place as JSON, which `JSON.stringify` takes several times as long to write. */
function jsonOf({ field, start, end, source }: Place): string {
  const there = source && `{"start":${source.start},"end":${source.end}}`;
  return `{"field":"${field}","start":${start},"end":${end},"source":${there}}`;
}

/** The hits as JSON. @param rests what follows the record of each: ASCII */
function interleave(records: readonly Text[], rests: readonly string[]): Buffer {
  const opening = ',{"point":';
  const size = records.reduce(
    (sum, { start, end }, index) => sum + opening.length + end - start + (rests[index] as string).length,
    0,
  );
  const hits = Buffer.allocUnsafe(size);
  let at = 0;
  for (const [index, { bytes, start, end }] of records.entries()) {
    at += hits.write(opening, at, 'latin1');
    at += bytes.copy(hits, at, start, end);
    at += hits.write(rests[index] as string, at, 'latin1');
  }
  // Without the first comma.
  return hits.subarray(1);
}

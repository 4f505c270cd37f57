/**
 * The keys of points: whole numbers in the order of lists, so that "the newest" costs no sorting. That order is the date
 * of the meeting (newest first), the document's id, the order of the text; a run's sort key is the first two.
 *
 * A date has room for 256 keys of its own. The points of its documents take the last of them, without gaps; what does not fit
 * runs on into the room of the next newer date, whose points then end before it. Points without a date come after all
 * rooms, one after the other. So the keys depend on what is stored and not on the order in which it came, there is no
 * number of points that cannot be kept, and a document that comes later moves only those before it on its date, and on
 * newer ones that are full: none, if it is the newest. More room would move fewer and make the index of searches larger,
 * which is written as distances between keys.
 */
import { newestFirst, SEPARATOR } from './sort-key.ts';

const KEYS_OF_A_DATE = 256;
/** Dates have months 0 (only the year is known) to 12, days 0 to 31. */
const DATES_OF_A_YEAR = 13 * 32;
const LATEST = 99_999_999;
/** So many keys are before the room of the last date of the year 9999. */
const KEYS_BEFORE = 2 ** 28;

/** The sort key of a document's points. @param date of the meeting that the document reports */
export function runSortKey(date: string | null, document: string): string {
  return newestFirst(date) + SEPARATOR + document;
}

/** Key of the first point without a date. */
export const FIRST_UNDATED = KEYS_BEFORE + 10_000 * DATES_OF_A_YEAR * KEYS_OF_A_DATE;

/** The key after the last one that points with this sort key may have; undefined for those without a date. */
export function endOfRoom(sortKey: string): number | undefined {
  const date = LATEST - Number(sortKey.slice(0, sortKey.indexOf(SEPARATOR)));
  if (date === 0) return undefined;
  const year = Math.floor(date / 10_000);
  const day = Math.floor((date % 10_000) / 100) * 32 + (date % 100);
  const newer = (9999 - year) * DATES_OF_A_YEAR + (DATES_OF_A_YEAR - 1 - day);
  return KEYS_BEFORE + (newer + 1) * KEYS_OF_A_DATE;
}

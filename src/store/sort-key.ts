/**
 * Sort keys: text that orders a resource's rows when compared byte by byte, unique in its table, so that one
 * indexed column both sorts a list and says where its next page starts.
 */

/** Separates the parts of a key; sorts before every character of an id. */
export const SEPARATOR = ' ';

/**
 * Eight digits that sort the newest date first, a date known less exactly after those within it, and no date
 * (or one without a year) last.
 */
export function newestFirst(date: string | null): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '');
  if (!match) return '99999999';
  const [, year, month = '00', day = '00'] = match;
  return padded(99_999_999 - Number(`${year}${month}${day}`), 8);
}

/** Digits that sort the largest count first. */
export function largestFirst(count: number): string {
  return padded(999_999_999 - count, 9);
}

/** A whole number with leading zeros, so that text order is number order. */
export function padded(value: number, width = 7): string {
  return String(value).padStart(width, '0');
}

/** The first day a date in any precision can mean: `2023-05` is `2023-05-01`; null without a year. */
export function firstDay(date: string): string | null {
  return /^\d{4}/.test(date) ? `${date}-01-01`.slice(0, 10) : null;
}

/** The last day a date in any precision can mean, as text to compare with: `2023-02` is `2023-02-31`. */
export function lastDay(date: string): string | null {
  return /^\d{4}/.test(date) ? (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10)) : null;
}

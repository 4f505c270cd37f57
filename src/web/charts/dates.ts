/** Dates of the API, as exact as they are known, on a line of time. */

export interface TimeSpan {
  /** Milliseconds since 1970, UTC. */
  from: number;
  /** The first moment after it. */
  to: number;
}

const DAY = 86_400_000;

/** The time that a date covers: a day, a month or a year. Null where no year is known. */
export function timeSpanOf(date: string | null, endDate: string | null = null): TimeSpan | null {
  const first = covered(date);
  if (!first) return null;
  const last = covered(endDate);
  return { from: first.from, to: last && last.to > first.to ? last.to : first.to };
}

function covered(date: string | null): TimeSpan | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? '') ?? [];
  if (!year) return null;
  const from = Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  if (day) return { from, to: from + DAY };
  return { from, to: month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1) };
}

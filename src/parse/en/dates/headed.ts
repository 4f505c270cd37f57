/**
 * What the title of a text, and the line below it, say of when it was agreed.
 *
 *   Joint Communiqué 2031      G7 – Ministers' statement (27 April 2033)      issued by those who met in Ankara 7-8 July 2036
 *                    ^year                              ^day                                                    ^days
 */
import type { ResolvedDate } from '../../calendar.ts';
import type { DateMention, Draft, Line } from '../../draft.ts';
import { between } from '../../ranges.ts';
import { eitherWayIn } from './either-way.ts';

/** 2031 Coast Dialogue, Joint Communiqué 2031: the year of what a title names, on a page that gives no day of its own. */
const YEAR_OF =
  /^((?:19|20|21)\d\d) (?!-|\d)\p{Lu}|(?:[Cc]ommuniqu[eé]|[Ss]tatement|[Dd]eclaration|[Mm]eeting|[Ss]ummit|[Cc]onsultations|[Dd]ialogue|[A-Z]{4,}|\)),? ((?:19|20|21)\d\d)$/u;

export function yearOfTitle({ title, text }: Draft): number | null {
  const [, first, last] = (title && YEAR_OF.exec(text.slice(title.start, title.end))) ?? [];
  return Number(first ?? last) || null;
}

/** Date: 07/05/2032, over 4 May: whichever way it is read, the year is the same, and the day lies before it. */
export function yearOfStamp({ text, labels }: Draft, { month }: DateMention): number | null {
  for (const { kind, start, end } of month === null || labels.length > MOST ? [] : labels) {
    const [stamp] = kind === 'published' ? eitherWayIn(text, start, end) : [];
    const [one = 0, other = 0, year] = stamp ? text.slice(stamp.start, stamp.end).split('/').map(Number) : [];
    if (year && month !== null && month <= Math.min(one, other)) return year;
  }
  return null;
}
/** How many labels are looked through. */
const MOST = 50;

/** G7 France – Foreign Ministers' statement (27 April 2033) */
export const titleDate = ({ title, dates }: Draft) =>
  title && between(dates, title.start, title.end).find(({ day }) => day !== null);

/** issued by those participating in the meeting in Ankara on 7-8 July 2036: what stands below a title, and tells where it is from. */
const ISSUED =
  /^\(?(?:issued|adopted|agreed|released|approved)\b.*\b(?:meeting|summit|session|council|conference)\b/i;

export const subtitleDate = ({ lines, dates, title }: Draft) => {
  const below = lines.filter(({ start }) => title !== null && start > title.start).slice(0, 4);
  const line = below.find(({ text }) => ISSUED.test(text));
  return line && between(dates, line.start, line.end).findLast(({ day }) => day !== null);
};

/** This week, we met; the talks that they held recently: another day than that of the text. */
const ANOTHER_DAY =
  /\b(?:(?:this|last|past|earlier this) (?:week|weekend|month|year|spring|summer|autumn|fall|winter)|recent(?:ly)?|yesterday)\b/i;

/** The day of an agreed text that does not say when those met who agreed on it: they issue it where they meet. */
export function dayOfStatement({ published }: Draft, opening: Line[]): ResolvedDate | null {
  const [first] = opening;
  if (!published || first?.type !== 'communique' || ANOTHER_DAY.test(first.text)) return null;
  return { date: published.date, endDate: null, datePrecision: 'day', dateBasis: 'resolved' };
}

/**
 * What the page says of the article: its source, when it was published, when the page was changed.
 *
 *   Source: Xinhua   OSH, Kyrgyzstan, Sept. 12 (Xinhua) --      SEPTEMBER 24, 2029     Last updated: 2 November 2029
 *           ^source                            ^source          ^published             ^updated
 */
import { resolve } from '../../calendar.ts';
import type { DateMention, Draft, Label } from '../../draft.ts';
import { holding, type Range } from '../../ranges.ts';
import { datesIn } from '../dates/dates.ts';
import { eitherWayIn, settled } from '../dates/either-way.ts';
import { isProse } from '../grammar/shapes.ts';
import { DATELINE, issuedAt, placeLine } from '../places/datelines.ts';

export function about(draft: Draft): void {
  draft.published ??= publishedOf(draft);
  draft.pageUpdated = dateOf(draft, 'updated');
  const label = draft.labels.find(({ kind, start, end }) => kind === 'source' && end > start);
  draft.sourceName = label ?? agency(draft) ?? stampedBy(draft);
}

function publishedOf(draft: Draft): Draft['published'] {
  const written = placeLine(draft)?.date;
  // Nairobi, 9-10 September: when and where they met.
  const signed =
    signedOff(draft) ??
    (written?.endDay == null ? written : undefined) ??
    sentOn(draft) ??
    issuedAt(draft)?.date ??
    stampedHead(draft) ??
    numbered(draft);
  const date =
    dateOf(draft, 'published') ?? (signed ? resolve(signed, null, true).date : null) ?? stampOf(draft);
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date, basis: 'stated' } : null;
}

/** Joint Statement by … 02/18/2032 01:47 PM EST: the hour that ends a line over the story, as letters to subscribers have it. */
const HEAD_STAMP = /\b\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}(?: [AP]M)?(?: [A-Z]{2,4})?$/;

function stampedHead({ lines, text }: Draft): DateMention | undefined {
  for (const line of lines.slice(0, 12)) {
    const stamp = HEAD_STAMP.exec(line.text.slice(-40));
    const [date] = stamp ? datesIn(text, line.end - stamp[0].length, line.end) : [];
    if (date) return date;
  }
  return undefined;
}

/** No: 16, 4 October 2033, Press Release regarding …: the number and the day that a ministry puts before its titles. */
function numbered({ title, text }: Draft): DateMention | undefined {
  const number = title ? /^No\.?:? ?\d{1,4}, (?=\d)/.exec(text.slice(title.start, title.end)) : null;
  if (!title || !number) return undefined;
  const at = title.start + number[0].length;
  return datesIn(text, at, title.end).find(
    ({ start, day, year }) => start === at && day !== null && year !== null,
  );
}

/** How far apart two readings of one stamp begin at most, in characters. */
const ONE_LINE = 20;
const STAMP = /\bUpdated(?: on)?(?:: ?|:? \d{1,2}:\d{2},? )$/;

/** … 09:12   Xinhua: the agency that closes the line of the stamp, or opens it. */
function stampedBy({ labels, lines, text, lexicon }: Draft): Range | null {
  const stamp = labels.find(({ kind }) => kind === 'updated' || kind === 'published');
  const line = stamp && holding(lines, stamp);
  if (!line) return null;
  return (
    lexicon.publishers.in(text, stamp.start, line.end).find(({ end }) => end === line.end) ??
    // Xinhua | 6 November 2035
    lexicon.publishers
      .in(text, line.start, stamp.start)
      .find(({ start, end }) => start === line.start && /^ ?[|·,] ?$/.test(text.slice(end, stamp.start))) ??
    null
  );
}

/** Updated: Apr 27, 2034 09:12, Updated 09:12, 27-Apr-2034 over the story, on a page that gives no other date: when it was put there. */
function stampOf(draft: Draft): string | null {
  const { text, labels, lines } = draft;
  const story = lines.find((line) => line.type === null && isProse(line.text))?.start ?? 0;
  const [stamp, ...others] = labels.filter(({ kind }) => kind === 'updated');
  const isStamp =
    stamp &&
    others.every(({ start }) => start - stamp.start < ONE_LINE) &&
    stamp.end <= story &&
    STAMP.test(text.slice(Math.max(0, stamp.start - 20), stamp.start)) &&
    /\d:\d\d/.test(text.slice(Math.max(0, stamp.start - 8), stamp.end + 10));
  return isStamp ? dateOf(draft, 'updated') : null;
}

/** … by the President. ///nCa, 16 April 2033: the agency and the day behind the last sentence. */
function signedOff({ lines, text }: Draft): DateMention | undefined {
  for (const line of lines.slice(-20)) {
    const sign = /\/\/\/ ?[\p{L} ]{2,30}, (?=[^.]{8,30}$)/u.exec(line.text.slice(-80));
    const date = sign ? datesIn(text, Math.max(line.start, line.end - 30), line.end).at(-1) : undefined;
    if (date && date.year !== null && date.day !== null && date.end === line.end) return date;
  }
  return undefined;
}

/** DUSHANBE, December 22, 2035, Pamir-Plus --; Apia, Samoa, 3 March 2034 -; (Washington, 7 February 2033) - */
const SENT_ON =
  /^(?:\p{Lu}{3}[^()\n]{6,80}?(?: \([\p{L} ]{2,30}\))?|\p{Lu}\p{L}+(?:[ ,.'-]+\p{Lu}[\p{L}.]*){0,4},? \w[\w ,.]{6,20}\d{4}|\([^()\n]{6,60}\d{4}\)) --? /u;

/** The full date of a dateline. */
function sentOn({ lines, text }: Draft): DateMention | undefined {
  for (const { start, type, text: words } of lines.slice(0, 12)) {
    const head = type === null ? SENT_ON.exec(words) : null;
    const date = head
      ? datesIn(text, start, start + head[0].length).find(({ year, day }) => year !== null && day !== null)
      : undefined;
    if (date) return date;
  }
  return undefined;
}

/** The first full date behind labels of a kind. */
function dateOf(draft: Draft, kind: Label['kind']): string | null {
  const { text, labels } = draft;
  for (const label of labels) {
    if (label.kind !== kind) continue;
    const date = datesIn(text, label.start, label.end).find(({ year, day }) => year !== null && day !== null);
    if (date) return resolve(date, null, true).date;
    const [figures] = eitherWayIn(text, label.start, label.end);
    const read = figures && settled(draft, figures);
    if (read) return read;
  }
  return null;
}

function agency({ lines }: Draft): Range | null {
  for (const line of lines.filter(({ type }) => type === null).slice(0, 4)) {
    const match = DATELINE.exec(line.text);
    if (!match) continue;
    const start = line.start + match[0].lastIndexOf('(') + 1;
    return { start, end: start + (match[1] as string).length };
  }
  return null;
}

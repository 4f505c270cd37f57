/** The day on which a text speaks: the page's, or the one under which it was placed or signed. */
import { type Anchor, resolve } from '../../calendar.ts';
import type { DateMention, Draft, Line } from '../../draft.ts';
import { datelineDate, placeLine, signed } from '../places/datelines.ts';
import { datesIn } from './dates.ts';

/** The day from which today and Thursday are counted, or null; `first` is the first paragraph. */
export const dayOfText = (draft: Draft, first: Line | undefined): Anchor | null =>
  (first?.type === 'communique' ? placedOn(draft) : first ? sentOn(draft, first) : null) ??
  draft.published ??
  signedOn(draft) ??
  captionedOn(draft) ??
  closedOn(draft);

const anchorOf = (date: DateMention | undefined): Anchor | null => {
  const day = date && date.endDay === null ? resolve(date, null, true).date : null;
  return day ? { date: day, basis: 'stated' } : null;
};

/** ISLAMABAD, 6 May 2030 (APP): …, on a page of the next day: its today is that of the agency. */
function sentOn(draft: Draft, first: Line): Anchor | null {
  const date = datelineDate(draft, [first]);
  const sent = date?.day != null && date.endDay === null ? resolve(date, draft.published, true).date : null;
  const late = sent !== null && draft.published !== null && sent > draft.published.date;
  return sent === null || late || sent.startsWith('-') ? null : { date: sent, basis: 'stated' };
}

/** (Bucharest, 20 May 2030), over a text that says today. */
const placedOn = (draft: Draft): Anchor | null => anchorOf(placeLine(draft)?.date);

/** How many lines at the head of a page may be captions. */
const CAPTIONS = 8;

const CREDITED = /(?:\/ ?[A-Z][A-Za-z ]{1,30}|\(Xinhua\/[A-Z][\p{L} ]{1,30})\)?$/u;
const FROM_FILES = /\b(?:File (?:photo|picture|image)|Photo taken on)\b/i;

/** A at the summit in Bangkok, Sept 12, 2036 (S. Kham / AP): the day of a picture, on a page that says Friday. */
function captionedOn({ lines, text }: Draft): Anchor | null {
  const captions = lines
    .slice(0, CAPTIONS)
    .filter((line) => CREDITED.test(line.text.slice(-60)) && !FROM_FILES.test(line.text));
  const whole = captions.flatMap(({ start, end }) =>
    datesIn(text, start, end).filter(({ year, day }) => year !== null && day !== null),
  );
  return anchorOf(whole[0]);
}

const signedOn = (draft: Draft): Anchor | null => {
  const date = signed(draft)?.date;
  return date ? { date: resolve(date, null, true).date as string, basis: 'stated' } : null;
};

/** April 9, 2034, alone in the last line: where a page has its day there. */
function closedOn({ lines, text }: Draft): Anchor | null {
  const last = lines.findLast(({ type, text }) => type !== 'chrome' || /^[\d. ]{8,12}$/.test(text));
  const [date] = last && last.text.length <= 30 ? datesIn(text, last.start, last.end) : [];
  const isAll = date?.start === last?.start && date?.end === last?.end;
  return isAll && date?.year != null && date.day !== null ? anchorOf(date) : null;
}

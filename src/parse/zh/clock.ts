/** The date that the text speaks on: what 27日, 下个月 and 周四 are counted from. */
import { type Anchor, type ResolvedDate, resolve, UNKNOWN } from '../calendar.ts';
import { datesIn } from './dates.ts';
import type { Draft, MeetingMention, Place, Range } from './draft.ts';
import { placeBefore } from './events.ts';

export interface Clock {
  /** When the primary meeting took place. */
  primary: ResolvedDate;
  /** Where, if its own sentence does not say. */
  place: Place | null;
  /** The date to count from at a place of the text. */
  at(range: Range): Anchor | null;
}

const DATELINE = /(?:社|网|台|报|讯)([^,。:()]{2,8}?)?(\d{1,2}月)?\d{1,2}日(?:电|讯|消息)/;

/** When the article was published, as far as it is known: the sidecar, or the page's own line. */
export function publishedOf(draft: Draft): Anchor | null {
  if (draft.sidecar?.published) return { date: draft.sidecar.published, basis: 'curated' };
  for (const label of draft.labels) {
    if (label.kind !== 'published') continue;
    const date = datesIn(draft.text, label.start, label.end).find((each) => each.year && each.day);
    const resolved = date && resolve(date, null, true);
    if (resolved?.date && resolved.datePrecision === 'day') return { date: resolved.date, basis: 'stated' };
  }
  return null;
}

export function clockOf(draft: Draft, primary: MeetingMention[]): Clock {
  const published = publishedOf(draft);
  const own = primary.flatMap((mention) => mention.dates)[0];
  const opening = draft.dates.find(
    (date) => isLead(draft, date) && (date.day !== null || date.weekday !== null),
  );
  const spoken = own ?? opening;
  const date = spoken ? resolve(spoken, published, true) : UNKNOWN;
  const anchor: Anchor | null = date.date
    ? { date: date.date, basis: date.dateBasis === 'curated' ? 'curated' : 'stated' }
    : published;
  const dateline = draft.lines
    .filter((line) => line.type === 'lead')
    .map((line) => DATELINE.exec(line.text.slice(0, 40)))[0];
  const place = primary.some((mention) => mention.place) ? null : openingPlace(draft, dateline?.[1]);
  return {
    primary: date,
    place,
    at: () => (published?.basis === 'curated' && !date.date ? published : anchor),
  };
}

function isLead(draft: Draft, { start }: Range): boolean {
  return draft.lines.some((line) => line.type === 'lead' && start >= line.start && start < line.end);
}

function openingPlace(draft: Draft, dateline: string | undefined): Place | null {
  for (const line of draft.lines.filter((each) => each.type === 'lead')) {
    const verb = /举行|举办|召开|主持|出席|会见|会谈/.exec(line.text);
    const place = verb && placeBefore(draft, line.start, line.start + verb.index);
    if (place) return place;
  }
  return (dateline && draft.lexicon.places.get(dateline)) || null;
}

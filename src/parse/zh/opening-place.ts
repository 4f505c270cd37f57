/**
 * Where the report opens: what is told there took place there, if its own sentence does not say.
 *
 *   在巴库举行……      抵达某国首都某市      (2033年2月8日,科伦坡)      新华社巴库9月12日电
 *     ^held there          ^arrival                          ^signed            ^dateline
 */
import type { Draft, Line, Place } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import { placeIn, placesBefore } from './places.ts';
import { sentencesOf } from './report-zone.ts';

/** 新华社巴库9月12日电: a news agency's place and date. */
const DATELINE =
  /[社网台报讯] ?([^,。:() ]{2,16}?)(?:[\d一二三四五六七八九十]{1,2}月)?[\d一二三四五六七八九十]{1,3}日(?:专?电|专?讯|消息)/;

/** What is told of another meeting: the last one, or one still to come. */
const ELSEWHEN = /^.{0,4}继.{2,40}后|[去前明]年|[上下]一?[届次]|将[于在]|下个?月/;
/** How far into a paragraph its place is looked for, in characters. */
const OPENING = 300;

/** The first place of the opening, by the surest of these. */
export function openingPlace(draft: Draft): Place | null {
  // Behind its first point, an agreed text speaks of where other meetings are held.
  const first = draft.points.find(({ section }) => section === 'communique')?.end ?? draft.text.length;
  const lead = draft.lines
    .filter(({ type, start }) => type === 'lead' || (type === 'communique' && start < first))
    .slice(0, 4);
  for (const line of lead) {
    for (const sentence of sentencesOf(draft.text, {
      start: line.start,
      end: Math.min(line.end, line.start + OPENING),
    })) {
      // 去年,上届会议在内罗毕举行: behind the first sentence, one may tell of another meeting.
      if (sentence.start > line.start && ELSEWHEN.test(draft.text.slice(sentence.start, sentence.end)))
        continue;
      const [place] = placesBefore(draft, sentence.start, sentence.end);
      if (place) return place;
    }
  }
  for (const line of lead) {
    const place = arrival(draft, line);
    if (place) return place;
  }
  for (const line of draft.lines.filter(isDated)) {
    const [place] = draft.lexicon.places.in(draft.text, line.start, line.end);
    if (place) return { name: draft.source.plain(place.start, place.end), country: place.value.country };
  }
  for (const line of lead) {
    const bracketed = headOf(draft, line);
    if (bracketed) return bracketed;
    const dateline = DATELINE.exec(line.text.slice(0, 40));
    if (!dateline) continue;
    // 记者张三华盛顿: the place is what stands last.
    const end =
      line.start +
      dateline.index +
      dateline[0].indexOf(dateline[1] as string) +
      (dateline[1] as string).length;
    const place = draft.lexicon.places.in(draft.text, line.start, end).at(-1);
    if (place?.end === end)
      return { name: draft.source.plain(place.start, place.end), country: place.value.country };
  }
  return null;
}

/** (曼谷讯), (耶路撒冷9日路透电), 越通社河内--, 华盛顿 -- at the head of a report. */
const HEAD = /^(?:[(【[](?:本报)?|[^,。:;()\s]{2,6}社(?=[^,。:;()\s]{2,8} ?(?:\(VNA\))? ?-))?/;
const IS_HEAD =
  /^(?:(?:综合)?(?:\d{1,2}月)?(?:\d{1,2}日)?[^,。()\[\]【】]{0,6}?[电讯][)】\]]| ?(?:\(VNA\))? ?-)/;

function headOf({ text, lexicon, source }: Draft, line: Line): Place | null {
  const start = line.start + (HEAD.exec(line.text) as RegExpExecArray)[0].length;
  const place = lexicon.places.at(text, start, Math.min(line.end, start + 12));
  if (!place || !IS_HEAD.test(text.slice(place.end, Math.min(line.end, place.end + 24)))) return null;
  return { name: source.plain(place.start, place.end), country: place.value.country };
}

/** 张三乘专机抵达某国首都某市,对某国进行国事访问: where a visit begins. */
const ARRIVES = /(?:抵达|飞抵|到达)(?!.{0,12}(?:后离开|前往))/g;

function arrival(draft: Draft, { start, end }: Line): Place | null {
  for (const match of matchesOf(draft.text.slice(start, Math.min(end, start + OPENING)), ARRIVES)) {
    const from = start + match.index + match[0].length;
    const clause = /^[^,。;、]*/.exec(draft.text.slice(from, Math.min(end, from + 24))) as RegExpExecArray;
    const place = placeIn(draft, from, from + clause[0].length);
    if (place) return place;
  }
  return null;
}

/** (2033年2月8日,科伦坡): a line that says where and when, and no more. */
function isDated({ type, text }: Line): boolean {
  return (
    type !== 'chrome' && type !== 'metadata' && type !== 'sidebar' && /^\(.{4,30}日,.{2,12}\)$/.test(text)
  );
}

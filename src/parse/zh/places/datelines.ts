/**
 * Where a text says that it was written or signed.
 *
 *   新华社巴库9月12日电      (耶路撒冷9日路透电)      华盛顿 --      (2033年2月8日,科伦坡)
 */
import type { Draft, Line, Place } from '../../draft.ts';
import { cityOf, unknownPlace } from './places.ts';

/** 新华社巴库9月12日电: a news agency's place and date. */
const DATELINE =
  /[社网台报讯] ?([^,。:() ]{2,16}?)(?:[\d一二三四五六七八九十]{1,2}月)?[\d一二三四五六七八九十]{1,3}日(?:专?电|专?讯|消息)/;

/** What stands before a day and names no city. */
const OF_WRITER = /记者|编译|特派|特约|实习|综合|快讯|消息|专稿|社论|评论|报道|^.{9}/;

/** The place of the first dateline among some lines. */
export function datelineOf(draft: Draft, lines: Line[]): Place | null {
  const { lexicon, text } = draft;
  for (const line of lines) {
    const head = headOf(draft, line);
    if (head) return head;
    const dateline = DATELINE.exec(line.text.slice(0, 40));
    if (!dateline) continue;
    // 记者张三华盛顿: the place is what stands last.
    const words = dateline[1] as string;
    const end = line.start + dateline.index + dateline[0].indexOf(words) + words.length;
    const place = lexicon.places.in(text, line.start, end).at(-1);
    if (place?.end === end) return cityOf(draft, place);
    // 新华社联合国9月20日电
    const short = lexicon.shortCities.at(text, end - words.length, end);
    if (short?.end === end)
      return {
        name: short.value[draft.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'],
        country: short.value.country,
      };
    const other = OF_WRITER.test(words) ? null : unknownPlace(draft, end - words.length, end);
    if (other) return other;
  }
  return null;
}

/** (曼谷讯), (耶路撒冷9日路透电), 越通社河内--, 华盛顿 -- at the head of a report. */
const HEAD = /^(?:[(【[](?:本报)?|[^,。:;()\s]{2,6}社(?=[^,。:;()\s]{2,8} ?(?:\(VNA\))? ?-))?/;
const IS_HEAD =
  /^(?:(?:综合)?(?:\d{1,2}月)?(?:\d{1,2}日)?[^,。()[\]【】]{0,6}?[电讯][)】\]]| ?(?:\(VNA\))? ?-)/;

function headOf(draft: Draft, line: Line): Place | null {
  const { text, lexicon } = draft;
  const start = line.start + (HEAD.exec(line.text) as RegExpExecArray)[0].length;
  const place = lexicon.places.at(text, start, Math.min(line.end, start + 12));
  if (!place || !IS_HEAD.test(text.slice(place.end, Math.min(line.end, place.end + 24)))) return null;
  return cityOf(draft, place);
}

/** The place of the first line that says only where and when. */
export function signedAt(draft: Draft): Place | null {
  const { lines, lexicon, text } = draft;
  for (const line of lines.filter(isDated)) {
    const [place] = lexicon.places.in(text, line.start, line.end);
    if (place) return cityOf(draft, place);
    const at = /日[,在于](\p{Script=Han}[\p{Script=Han}·]{1,7})\)?$/u.exec(line.text);
    const other =
      at &&
      unknownPlace(draft, line.start + at.index + 2, line.start + at.index + 2 + (at[1] as string).length);
    if (other) return other;
  }
  return null;
}

/** (2033年2月8日,科伦坡), 二〇三四年九月八日于北京: a line that says where and when, and no more. */
export function isDated({ type, text }: Line): boolean {
  return (
    type !== 'chrome' &&
    type !== 'metadata' &&
    type !== 'sidebar' &&
    /^\(.{4,30}日,.{2,12}\)$|^.{6,16}日(?:签[署订字]|发表)?[于在].{2,12}$/.test(text)
  );
}

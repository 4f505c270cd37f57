/**
 * A speech printed in full, below its title or below a report of it:
 *
 *   ——在某某峰会上的讲话      (2034年10月9日,巴库)      中华人民共和国主席 张三      尊敬的李四总统:      ……      谢谢大家。
 *   ^occasion                ^day and city             ^who speaks                ^salutation               ^close
 */
import type { Draft, Line } from '../../draft.ts';
import { between } from '../../ranges.ts';
import { beginsPoint } from '../grammar/shapes.ts';
import { markerAt } from './markers.ts';

/** 张三在某某峰会上的主旨讲话: an article that is a speech. */
export const SPEECH_TITLE =
  /^["“]?([^,。:]{2,20}?)在.{4,60}(?:上|时|期间)的?.{0,10}(?:讲话|发言|致辞|演讲)(?:\(全文\))?$/;
/** 致辞全文如下: what stands before it reports the speech. */
export const SPEECH_FOLLOWS =
  /(?:致辞|致词|讲话|发言|演讲|贺信)?全文如下:?$|以下(?:是|为)[^,。]{0,10}(?:致辞|致词|讲话|发言|演讲)(?:的)?全文:?$/;
/** Whom a speech begins by addressing. */
const SALUTATION =
  /^(?:尊敬的|亲爱的|各位\p{Script=Han}{2,12}(?=[,、:! ])|女士们|先生们|同志们|朋友们|同事们|主席(?:先生|女士|阁下))[^。;?]{0,60}[:,!]$/u;
const THANKS = /^(?:再次)?谢谢(?:大家|各位|主席先生|主席女士)?[!。]$/;
/** How many lines above the salutation may say whose speech it is. */
const HEAD = 6;
/** How many paragraphs a speech has at least. */
const SHORTEST = 3;

export interface Speech {
  /** The lines of it, as indices: from the salutation to the thanks, or to the end of the article. */
  first: number;
  last: number;
  speaker: string | null;
}

export const isSalutation = (text: string): boolean => SALUTATION.test(text);

/** 张三出席某某峰会并发表重要讲话, over an article that goes on from another page (上接第一版) with 第三,……. */
const REPORTED =
  /^"?([\p{Script=Han}·]{2,12}?)(?:出席|在).{2,50}(?:发表|作)(?:重要|主旨)?(?:讲话|演讲|发言)$/u;

/** Who says the points that an article begins in the middle of. */
export function continuedSpeech({ title, text, source }: Draft, body: Line[]): string | null {
  // (上接第一版) may stand over it.
  const first = body.slice(0, 2).find(beginsPoint);
  const marker = first ? markerAt(first.text, 0, true) : null;
  if (!title || !marker?.value || marker.value < 2) return null;
  const who = REPORTED.exec(text.slice(title.start, title.end))?.[1];
  return who ? source.plain(title.start, title.start + who.length) : null;
}

/** The speech that an article prints; null where no paragraph addresses an audience. */
export function printedSpeech(draft: Draft, body: Line[]): Speech | null {
  const first = body.findIndex(({ text }) => isSalutation(text));
  if (first < 0 || body.length - first <= SHORTEST) return null;
  const thanks = body.findLastIndex(({ text }) => THANKS.test(text));
  return {
    first,
    last: thanks > first ? thanks : body.length - 1,
    speaker: speakerAbove(draft, body, first),
  };
}

/** Whom the head of a speech names last; failing that, whom the article names first. */
function speakerAbove({ people, title, text }: Draft, body: Line[], first: number): string | null {
  const named = (from: number, to: number) =>
    between(people, from, to).flatMap(({ name }) => (name ? [name.text] : []));
  const end = (body[first] as Line).start;
  const head = body.slice(Math.max(0, first - HEAD), first).filter((line) => line.text.length <= HEADING);
  const above = head.flatMap((line) => named(line.start, line.end)).at(-1);
  const byTitle =
    title && /^["“]?([^,。:]{2,20}?)在.{4,60}(?:上|时|期间)/.exec(text.slice(title.start, title.end));
  return above ?? byTitle?.[1] ?? named(0, end)[0] ?? null;
}

/** No line of the head is longer, in characters. */
const HEADING = 40;

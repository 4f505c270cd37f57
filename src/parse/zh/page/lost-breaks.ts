/** Finds the line breaks that a page on one line has lost. */
import type { Draft } from '../../draft.ts';
import { matchesOf } from '../../text/matches.ts';
import { headsAgreedText } from '../points/agreed-headings.ts';
import { markerAt, markersIn } from '../points/markers.ts';

/** The space between a headline and a report that opens with its date or its agency. */
const OPENS =
  / +(?=\d{1,4}[年月日]|\d{4}[-./]\d{1,2}|当地时间|据|本报|[^ ,。]{2,6}[社网台]\S*\d{1,2}[日月])/g;

/** Behind a full stop, or behind what announces a text: 联合公报全文如下: */
const SPACE = /(?:[。!?"]|如下:|\(完\)) +(?=\S)/g;
/** 首页 > 国际 > 某某外长会举行: the title stands behind the way to the page. */
const WAY = /^(?:[^ >,。]{1,12} > ){1,6}[^ >,。]{1,12} (?=[^ ]{8})/;
const HAS_THIRD = /三[、条]|3[.条\\]/;

/**
 * Where a page on one line had its breaks: before each of three or more points that count on, at spaces behind a full
 * stop, before the opening of the report (its date, its agency), and before labels behind the last one.
 */
export function lostBreaks({ text, lexicon }: Draft, start: number, end: number): number[] {
  const cuts = new Set<number>();
  const line = text.slice(start, end);
  const points = HAS_THIRD.test(line) ? countedPoints(text, start, end) : [];
  if (points.length >= 3) for (const at of points) cuts.add(at);
  const spaces = matchesOf(line, SPACE);
  const headlines = line.slice(0, Math.min(200, Math.max(0, line.indexOf('。'))));
  const opens = [...headlines.matchAll(OPENS)];
  // The page's date before the agency's line, too, shows that breaks are lost.
  if (spaces.length < 2 && points.length < 3 && opens.length < 2) return [];
  for (const space of spaces) cuts.add(start + space.index + space[0].length);
  for (const space of opens) cuts.add(start + space.index + space[0].length);
  const way = opens.length > 0 ? WAY.exec(headlines) : null;
  if (way) cuts.add(start + way[0].length);
  for (const cut of headCuts(line, (at) => lexicon.labels.at(text, start + at, end) !== null))
    cuts.add(start + cut);
  // Behind the last sentence, what the page says of the article begins with labels: 来源:… 标签:…
  const tail = Math.max(line.lastIndexOf('。'), 0);
  for (const space of line.slice(tail).matchAll(/ +(?=[^ ]{2,6} ?:)/g)) {
    const at = start + tail + space.index + space[0].length;
    if (lexicon.labels.at(text, at, end)) cuts.add(at);
  }
  return [...cuts].filter((cut) => cut > start).sort((a, b) => a - b);
}

/** The page's date, with its hour or without. */
const STAMP = /(?:^|(?<= ))\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?(?= |$)/g;
/** EN https://… 某某联合公报: what is no Chinese before a headline. */
const HEADLINE = /(?<=[A-Za-z\d/.|)]) +(?=[\p{Script=Han}《“"]{8})/gu;
/** How much of a page on one line is its head at most, in characters. */
const HEAD = 400;

/**
 * Where the lines of the head of a page ended: around its date, before its labels, before its first point, and around the
 * heading of an agreed text.
 * @param isLabel whether a label stands at an offset
 */
function headCuts(line: string, isLabel: (at: number) => boolean): number[] {
  const stop = line.indexOf('。');
  const head = line.slice(0, Math.min(HEAD, stop < 0 ? line.length : stop));
  const found: number[] = [];
  for (const { index, 0: stamp } of matchesOf(head, STAMP)) found.push(index, index + stamp.length);
  for (const { index, 0: gap } of matchesOf(head, HEADLINE)) found.push(index + gap.length);
  for (let at = 0; at < head.length; ) {
    const space = head.indexOf(' ', at);
    const end = space < 0 ? head.length : space;
    const piece = head.slice(at, end);
    if (piece.length >= SHORTEST_HEADING && space >= 0 && headsAgreedText(piece)) found.push(at, end + 1);
    else if (isLabel(at) || markerAt(head, at, true)?.value === 1) found.push(at);
    at = end + 1;
  }
  return found;
}

/** No heading of an agreed text that stands among other words is shorter, in characters. */
const SHORTEST_HEADING = 8;

/** Where the points of the longest run 一、二、三、… inside a line begin. */
function countedPoints(text: string, start: number, end: number): number[] {
  const runs = new Map<string, { last: number; at: number[] }>();
  let longest: number[] = [];
  for (const { style, value, start: at } of markersIn(text, start, end)) {
    if (value === null || !/^(一、|1\.|第一条)$/.test(style)) continue;
    const run = runs.get(style);
    if (run && value === run.last + 1) {
      run.last = value;
      run.at.push(at);
    } else if (value === 1) runs.set(style, { last: 1, at: [at] });
    const own = runs.get(style)?.at ?? [];
    if (own.length > longest.length) longest = own;
  }
  return longest;
}

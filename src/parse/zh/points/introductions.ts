/**
 * Where a paragraph introduces somebody's points.
 *
 *   张三就……提出三点建议:一是……      张三宣布:      张三说,……,一要……
 *             ^introduces                  ^calls               ^the first of them
 */
import type { Draft, Line } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { markersIn } from './markers.ts';

/** 张三就……提出三点建议: what follows in the paragraph, or after it, is theirs. */
const INTRODUCES =
  /(?:提出|提了|谈到|谈了|阐述了?|宣布)(?:了)?(?:[一二两三四五六七八九十几\d]+[点项条个件]|以下|如下)|以下[一二两三四五六七八九十几\d]+[点项条个](?![^。:]{0,12}(?:达成|共识|一致))|[一二两三四五六七八九十\d][点项条个](?:经验|建议|主张|倡议|意见|看法|希望|要求|体会|举措)|介绍了?(?:有关|会晤|会议|相关).{0,6}情况|(?:勾勒|列举|概述|归纳|点出|总结|列出|阐释)[了出]?[^,。:]{0,20}(?:重点|要点|方面|举措|目标|方向|任务|看法|建议|主张|原因|理由|工作|思路|路径|蓝图)|[一二两三四五六七八九十\d][大方](?:工程|举措|行动|倡议|措施|面)/g;
/** 张三宣布:, and the points follow. */
const CALLS = /(?:宣布|提出|表示|指出|强调|建议|呼吁)[^:。]{0,30}:$/;
/** 张三就下一步工作提出建议。一要……: where a sentence of one who proposes begins that ends at an offset; else the offset. */
export function proposalBefore(text: string, end: number): number {
  const start = text.lastIndexOf('。', end - 2) + 1;
  return /提出|建议|主张|倡议|表示|指出|强调/.test(text.slice(start, end)) ? start : end;
}

const HAS_FIRST = /一[是要]|第[一\d]|首先/;

/**
 * Where in a paragraph points are introduced, the likeliest first: by the words that end it, by a phrase before the first
 * of them, by the first of them.
 */
export function introductionsIn(draft: Draft, line: Line): number[] {
  const called = CALLS.exec(line.text);
  if (called) return [called.index];
  const first = HAS_FIRST.test(line.text)
    ? markersIn(draft.text, line.start, line.end).find(({ style }) => /^(?:一是|一要|第一)$/.test(style))
    : undefined;
  const at = first?.value === 1 && first.start > line.start ? first.start - line.start : null;
  const before = matchesOf(line.text, INTRODUCES).filter(({ index }) => at === null || index < at);
  const phrase = at === null ? before[0] : before.at(-1);
  return [phrase?.index ?? null, at].filter((each) => each !== null);
}

/** One side, by its country: 中方, 马方; 双方 and 与会各方 are more. */
const SIDE =
  /(?<=^|[,。])(?!我方)(?:(?![双各三多四五六两])\p{Script=Han}){1,3}方(?=[^,。]{0,40}(?:提出|建议|主张|倡议|宣布))/u;
/** How long the words are that introduce points, in characters. */
const WORDS = 8;

/** 中方就……提出三方面倡议: the side that speaks through nobody named, before what introduces its points. */
export function proposingSide({ text, source }: Draft, { start, end }: Range): string | null {
  const side = SIDE.exec(text.slice(start, end + WORDS));
  return side && source.plain(start + side.index, start + side.index + side[0].length);
}

/**
 * What names an agreed text: its heading, or the words that announce it.
 *
 *   某某外长会晤新闻公报        会议发表的联合声明全文如下:
 *   ^heading                    ^announces
 */
import type { Line } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { isHeadingLike } from '../grammar/shapes.ts';
import { markerAt } from './markers.ts';

const INSTRUMENT =
  '(?:公报|声明|宣言|纪要|新闻稿|共识|倡议|行动计划|成果清单|谅解备忘录|纲要|路线图|联合公告|主席总结|成果文件)';
/** A heading that names an agreed text: it ends with the instrument and tells of nothing (发表, 签署 …) done to it. */
const AGREED_HEADING = new RegExp(
  `${INSTRUMENT}"?(?:(?: ?\\([^()]{0,30}\\)){1,2}|全文|--[^,。]{2,30}|"[^",。]{2,40})?"?$`,
);
const TELLS =
  /(?<![会洽商座面])谈(?!判)|解读|介绍|回应|盘点|梳理|看点|登场|开幕|闭幕|落幕|揭幕|聚焦|同意|商定|提[出\d一二三四五六七八九十]|发表|发布|签署|通过|达成|达[\d一二三四五六七八九十多数]|形成|取得|举行|召开|出席|宣布|就.*发/;
export const FULL_TEXT_FOLLOWS = new RegExp(
  `${INSTRUMENT}》?"?(?:。(?=主要内容|内容|全文))?(?![^。]{0,8}(?:[重要]点|摘要|大意))[^。]{0,12}如下[:。]?$|^全文如下[:。]?$`,
);
/** 印度未派总理 无共同声明: a heading that there was none. */
const NONE_AGREED = new RegExp(`[无没未]有?(?:任何)?(?:共同|联合|主席)?${INSTRUMENT}`);
/** 第412号新闻稿: what a ministry calls its page. */
export const NUMBERED_RELEASE = /^第[^,。]{1,8}号新闻稿$/;
/** 会谈纪要, over what a foreign ministry says was talked of: its readout, which the other side has not agreed. */
export const READOUT = /^(?:会谈|会晤|会见|通话|电话会谈)纪要$/;
/** 香港特别行政区政府新闻公报: what a government calls its news; 中赞两国政府新闻公报 is of two. */
export const OF_GOVERNMENT = /^(?![^,。:]*(?:[两三四五六]国|[和与、]))[^,。:]{0,12}政府 ?新闻公报$/;
const COLON = new RegExp(`: ?(?=(?:联合|共同|主席|新闻){1,2}${INSTRUMENT}$)`);
/** Whether a line is a heading that names an agreed text. */
export function headsAgreedText(line: string): boolean {
  // 某某外长会联合声明!
  // 第二十六次某某峰会:联合新闻稿
  const text = line.replace(/!$/, '').replace(COLON, '');
  return (
    // 某某会议联合公报(格罗德诺,2031年10月24日)
    AGREED_HEADING.test(text) &&
    isHeadingLike(text.replace(/(?<=.)\([^()]{1,30}\)$/, '')) &&
    markerAt(text.replace(/^--/, ''), 0, true) === null &&
    !TELLS.test(text) &&
    !NONE_AGREED.test(text) &&
    !NUMBERED_RELEASE.test(text) &&
    !READOUT.test(text) &&
    !OF_GOVERNMENT.test(text) &&
    !/^\P{L}*(?:以下|下面|附|如下)/u.test(text)
  );
}

/** 我们,中亚五国和美国外长,…… under a title that tells of a statement: the text itself begins. */
const WE_WHO_MET =
  /^(?:[一1][、.] ?)?我们,[^。]{0,60}(?:国家?|成员国?|外长|元首|首脑|领导人|部长|总统|总理|代表|大臣)[^。]{0,12},/;
const INSTRUMENT_NAMED = new RegExp(INSTRUMENT);

export const beginsAgreedText = (title: string, line: string): boolean =>
  (WE_WHO_MET.test(line) && INSTRUMENT_NAMED.test(title)) ||
  // 某某领导人会议吹风稿, and they speak in it: 一、我们认为,……
  (title.endsWith('吹风稿') && /^(?:[一1][、.] ?)?我们(?:一致)?(?:认为|同意|重申|决定|欢迎|就)/.test(line));

/** 新华社巴库9月12日电 某某公报: how long the agency's line before a heading is. */
export function datelineOf(text: string): number {
  return /^[^,。]{2,14}[社网報报台][^,。]{0,14}日[电讯] */.exec(text)?.[0].length ?? 0;
}

/** 双语|某某公报, ——某某公报: neither the agency's line nor the column's name is part of the heading. */
export function withoutDateline({ start, end, text }: Line): Range {
  const column = /^(?:--|[^|,。]{2,8}\| ?)/.exec(text)?.[0].length ?? datelineOf(text);
  return { start: start + column, end };
}

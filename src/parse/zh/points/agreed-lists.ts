/**
 * A list of what was agreed, inside a report: whether the words are those of the parties.
 *
 *   双方达成以下共识:        一、双方同意…… 二、双方重申……
 *   ^announces               ^each in their voice
 */
import type { Draft, Line } from '../../draft.ts';
import { lastSentence } from '../grammar/shapes.ts';
import { markerAt } from './markers.ts';

/** 达成以下共识:, 在联合声明中发表三点共识:, 共同声明重点如下:, 双方发表联合声明:, and each point has those who agreed for its subject: the words are theirs. */
const AS_AGREED =
  /(?:以下|如下)[^。,]{0,14}(?:共识|协议)[:。]?$|宣布(?:达成)?(?:以下|如下)[^。,]{0,8}成果[:。]?$|(?:声明|公报|宣言)[^。]{0,30}[点项][^。,]{0,4}共识[:。]?$|(?:声明|公报|宣言|新闻稿)[^。]{0,6}(?:[重要]点|摘要|大意)[^。,]{0,4}如下[:。]?$|(?:发表|签署|通过)了?[^。,:]{0,14}(?:声明|公报|宣言|新闻稿)》?"?:$/;
/** 双方达成五点共识。, 形成五点共识,包括重启对话。, and the first point says what the parties do: theirs as well. */
const CONSENSUS_REACHED =
  /(?:达成|形成|取得)[^。,]{0,8}[点项条][^。,]{0,6}共识(?:,(?:包括|其中|涵盖|具体|主要|内容)[^。]{0,60})?[:。]?$/;
const PARTIES_DO =
  /^(?:双方|各方|三方)(?:一致|均|都|将|愿)*(?:同意|重申|认为|支持|决定|商定|宣布|强调|积极评价|高度评价|愿|将)/;
const WHO_AGREED =
  /^(?:双方|各方|三方|[两三四五六]国(?:同意|重申|认为|支持|决定|领导人|元首|外长|政府|将|愿)|与会|[^,。;:]{1,16}?(?:一致|均|都|还|继续)*(?:同意|重申|决定|商定|宣布|欢迎|积极评价|高度评价|呼吁|察悉|注意到))/;

/** 张三表示,双方达成五点共识: what somebody lists as agreed is theirs. */
const SAYS = /(?:说|称|表示|指出|介绍|透露|宣布)[,:]/;

/** 双方同意……, 马来西亚政府重申……: who speaks in a point of an agreed text. */
const PARTY_SPEAKS =
  /^(?:双方|各方|三方|两国|成员国|与会|我们|[外部]长们|[^,。;:]{1,10}(?:方|政府|国家|领导人|元首|外长)(?:们)?(?:一致|均|都|将|愿|还|继续)*(?:同意|重申|认为|支持|决定|商定|宣布|强调|欢迎|积极评价|高度评价|愿|将|指出|呼吁|注意到))/;
/** So many points at least show whose text they are, and so many lines may stand before them. */
const FEWEST = 6;
const LEAD_IN = 3;

/** Of 达成五点共识 somebody may tell in a speech. */
const NAMES_TEXT = /公报|声明|宣言|纪要|新闻稿|公告/;

/** Whether most points of a list tell what the parties agree, under a title that names their text anywhere. */
function isWholeText({ title, text }: Draft, body: Line[], i: number): boolean {
  if (i > LEAD_IN || !title || !NAMES_TEXT.test(text.slice(title.start, title.end))) return false;
  let points = 0;
  let theirs = 0;
  let last = 0;
  for (const { text } of body.slice(i)) {
    const marker = markerAt(text, 0, true);
    if (marker?.value == null) continue;
    // Another list begins.
    if (marker.value <= last) break;
    last = marker.value;
    points++;
    if (PARTY_SPEAKS.test(text.slice(marker.body))) theirs++;
  }
  return points >= FEWEST && theirs * 3 >= points * 2;
}

/** Whether such a list begins with a line of the article. */
export function beginsAgreedList(draft: Draft, body: Line[], i: number): boolean {
  const { title, text } = draft;
  const [before, line] = [body[i - 1], body[i] as Line];
  const marker = markerAt(line.text, 0, true);
  if (marker?.value !== 1) return false;
  if (isWholeText(draft, body, i)) return true;
  if (before === undefined) return false;
  const words = line.text.slice(marker.body);
  // Behind one opening paragraph, or under a title that names it, the list is what the page is for.
  const isAll = i === 1 || (title !== null && text.slice(title.start, title.end).endsWith('共识'));
  return (
    (AS_AGREED.test(before.text) && WHO_AGREED.test(words)) ||
    (isAll &&
      CONSENSUS_REACHED.test(before.text) &&
      !SAYS.test(lastSentence(before.text)) &&
      PARTIES_DO.test(words))
  );
}

/** 双方……,达成以下共识:一是双方同意…… within one paragraph: whether the words are those of the parties. */
export const isAgreedWithin = (before: string, point: string): boolean =>
  /(?:达成|形成)了?(?:以下|如下)[^。,:]{0,6}(?:共识|协议): *$/.test(before) &&
  !SAYS.test(lastSentence(before)) &&
  PARTIES_DO.test(point);

/**
 * Tells the page from the article: lines that say something about the article (metadata), and the page's own machinery
 * (chrome).
 *
 *   来源 :外交部          页面更新:2024-05-30        1 2 3 4 5        CopyRight 2020 …
 *   ^label ^value         ^label   ^value            ^chrome          ^chrome
 */

import type { Draft, Line } from '../../draft.ts';
import { frontMatter } from '../../front-matter.ts';
import { labelsIn, timestampIn } from '../../labels.ts';
import { append } from '../../ranges.ts';
import { covered, hasWord, letters } from '../../shapes.ts';
import { beginsPoint, isProse } from '../grammar/shapes.ts';
import { headsAgreedText } from '../points/agreed-headings.ts';

/** 首页 > 国际 > …, 论坛 » 时事 » …: the way to the page (a » is read as a quotation mark). */
export const BREADCRUMB = / [>›"] /;

/** 首页>要闻: the way, without spaces; 首页 / 新闻 / 国际. */
const WAY =
  /^(?:(?:首页|主页|(?:您的)?(?:当前)?位置 ?:)[^>›]{0,8}[>›]|(?:首页|主页)(?: ?\/ ?[^,。;:/]{1,12}){1,5}$)/;

/** 上一篇:何田会见某某: a link to the article before or behind. */
const NEIGHBOUR = /^[<>›"» ]*[上下]一[篇条则] ?:/;

/** 推荐内容>>某某会谈举行: a link to another article in the middle of one; 某某网>>国际: the way to the page. */
const POINTER = /^[^,。:;!? ]{2,14} ?>>/;

/** 第03版:国际新闻 PDF版阅读: the head of a page of a paper. */
const PAPER = /^(?:第? ?[A-Z]?\d{1,5} ?版|[A-Z]\d{2})(?: ?: ?\S{2,8})?(?: PDF\S{0,8})?$/;

/** 1.媒体来源:, 4.完整新闻内文:, ※ 发信站: …: the form of a bulletin board, and its remarks. */
const FORM =
  /^\d\. ?(?:备注|(?:完整)?(?:新闻|媒体|记者|转录|原文)(?:来源|署名|标题|内文|连结|网址|内容))[^,。]{0,40}[::]?$|^※/;

/** 【CNML格式】 【 】 【打 印】: buttons in brackets. */
const BUTTONS = /^(?:[[【][^[\]【】]{0,8}[\]】] *){2,}$/;

/** A machine's summary above the article, and its bullets; what a programme is about to tell. */
const SUMMARY =
  /^(?:AI|智能|机器)(?:摘要|总结|速览|导读)|^(?:本期|本次|今日)?(?:节目)?(?:主要)?内容(?:提要)?:?$/;

/** #里海 #外长会议: tags as social media write them. */
const HASHTAGS = /^((?:#[^#\s]{1,20}#?\s*)+)(?:\([A-Z]{2}\))?$/;
/** 11-15 18:40 alone, over an entry of a live report. */
const TICK = /^(?:\d{1,2}[-/月]\d{1,2}日? )?\d{1,2}:\d{2}(?::\d{2})?$/;
/** • 11月24日 星期日: a calendar over the page. */
const CALENDAR = /^[^\p{L}\d]{0,12}\d{1,2}月\d{1,2}日 ?(?:星期|周)[一二三四五六日天]$/u;
const TAG = /^[^\s:,。;|]{2,12}$/;
const LONGEST_HEADLINE = 60;
/** No button and no heading of links is longer, in characters. */
const SHORT = 40;
/** How long the way to a page is at most that begins at its first page. */
const LONG_WAY = 120;
/** 根据著作权法第五条,本作品……: what an archive says of the right to print a text, behind it. */
const LICENCE =
  /^(?:根据|依据|依|按照)[^。]{0,24}著作权法|^本(?:作品|文件|文)[^。]{0,60}(?:公有领域|著作权|版权)/;
const END_MARK = /^[-=· ]*(?:END|The End|完|全文完|正文完)[-=· ]*$/i;

export function page(draft: Draft): void {
  let prose = false;
  let footer = false;
  let summary = false;
  let ended = false;
  let tags = false;
  const lines = draft.lines.slice(frontMatter(draft, isProse));
  for (const [i, line] of lines.entries()) {
    summary = SUMMARY.test(line.text) || (summary && (/^[·*-]/.test(line.text) || beginsPoint(line)));
    if (summary) {
      line.type = 'chrome';
      continue;
    }
    if (FORM.test(line.text)) {
      line.type = 'chrome';
      continue;
    }
    // 热词:, and each tag on a line of its own.
    tags &&= TAG.test(line.text);
    if (tags) {
      draft.labels.push({ kind: 'tags', start: line.start, end: line.end });
      line.type = 'metadata';
      continue;
    }
    if (TICK.test(line.text) || CALENDAR.test(line.text)) {
      line.type = 'metadata';
      continue;
    }
    const labels = labelsIn(draft, line, isProse);
    const hashtags = HASHTAGS.exec(line.text)?.[1]?.trimEnd();
    if (hashtags) labels.push({ kind: 'tags', start: line.start, end: line.start + hashtags.length });
    const stamp = timestampIn(line, labels, isProse, prose);
    const last = labels.at(-1);
    tags = last?.kind === 'tags' && last.start >= last.end;
    if (labels.length > 0 || stamp) {
      append(draft.labels, stamp ? [...labels, stamp] : labels);
      line.type = 'metadata';
      footer = prose;
    } else if (prose && endsStory(draft, line) && !isOverAgreed(lines[i + 1], lines[i + 2])) {
      line.type = 'chrome';
      footer = true;
      ended = true;
    } else if (isChrome(draft, line)) {
      line.type = 'chrome';
      // （2034—2036） under a heading, 1 / 11 between two pages, | of a table: no foot of the page.
      if (hasWord(line.text) || !(/\d/.test(line.text) || line.text.length === 1)) footer = prose;
    } else if (ended) {
      line.type = 'chrome';
    } else if (isProse(line.text) || beginsPoint(line)) {
      // After the foot of the page has begun, only a real paragraph brings the article back.
      if (footer && line.text.length < 40 && !isShortProse(line)) line.type = 'chrome';
      else footer = false;
      // 某某外长会联合声明!, 有啥看点?: a headline that calls or asks is no paragraph yet.
      prose ||= line.text.length > LONGEST_HEADLINE || !/[!?]$/.test(line.text);
    } else if (footer) {
      footer = !isOverAgreed(line, lines[i + 1]);
      if (footer) line.type = 'chrome';
    }
  }
}

/** 聲明有三大重點:, 1、支持……。: short, and of an article, which a button or an advertisement had parted. */
const isShortProse = (line: Line) =>
  line.text.length >= 14 && (/[^?]:$/.test(line.text) || (beginsPoint(line) && /[。;]$/.test(line.text)));

/** Links to other articles, or a mark such as ——END——: what follows is no part of the story. */
function endsStory(draft: Draft, line: Line): boolean {
  const { text } = line;
  if (END_MARK.test(text) || LICENCE.test(text)) return true;
  return text.length <= SHORT && hasWord(text) && covered(draft, 'related', line) >= 0.5 * letters(text);
}

/** 延伸阅读: over 某某峰会宣言 and its first point, its day and place in brackets or the sentence that gives its day: the text itself, and no link to it. */
const isOverAgreed = (heading: Line | undefined, first: Line | undefined) =>
  heading !== undefined &&
  first !== undefined &&
  headsAgreedText(heading.text) &&
  (beginsPoint(first) || DAY.test(first.text));
/** (2033年9月11日,某地); 2033年9月11日,某某会议在某地举行。 */
const DAY = /^\(?\d{4}年\d{1,2}月\d{1,2}日(?:[^()。]{0,12}\)$|[^。]{4,}。)/;

function isChrome(draft: Draft, line: Line): boolean {
  const { text } = line;
  if (END_MARK.test(text)) return true;
  if (!hasWord(text)) return true;
  if (text.length <= 200 && covered(draft, 'notices', line) > 0) return true;
  if (isProse(text)) return false;
  // 首页 > 资料 > … > 张三对某国进行正式访问: the way may end in a long title.
  const way =
    text.length <= 60 ? BREADCRUMB.test(text) || WAY.test(text) : text.length <= LONG_WAY && WAY.test(text);
  if (way && !/[。,]/.test(text)) return true;
  if (BUTTONS.test(text) || NEIGHBOUR.test(text) || POINTER.test(text) || PAPER.test(text)) return true;
  // 张三 哈桑·本·法赫德 under a text: where spaces part, a · is of a name.
  const menu = text.split(/[ |>/]/.test(text) ? /[ |>/]+/ : /·+/).filter(Boolean);
  if (menu.length >= 4 && menu.every((item) => item.length <= 6)) return true;
  // 央视网|中国网络电视台|网站地图|
  if (/^(?:[^|]{1,10}\|){2}|^[^|]{1,12}\|$/.test(text) && menu.every((item) => item.length <= 8)) return true;
  return text.length <= SHORT && covered(draft, 'chrome', line) >= 0.4 * letters(text);
}

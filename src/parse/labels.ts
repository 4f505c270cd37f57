/**
 * What a line says about the article: labels with a value, and dates without a label.
 *
 *   来源:外交部   字号 大 小        Source: Xinhua | Editor: huaxia | 2030-09-12 21:33:05
 *        ^value                             ^value           ^value   ^timestamp
 */
import type { Draft, Label, Line } from './draft.ts';

const TIMESTAMP =
  /[A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4}|\d{1,2}\/\d{1,2}\/\d{4}(?: \d{1,2}:\d{2})?|(?:\d{1,2}:\d{2} )?\d{1,2}\.\d{1,2}\.\d{4}(?:,? {0,2}\d{1,2}:\d{2})?|\d{1,2}:\d{2}, \d{1,2} ?[一二三四五六七八九十]{1,3}月 ?\d{4}|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|(?:中华)?(?:民国)?\b1\d\d年\d{1,2}月\d{1,2}日|\d{4}[-/.年 ]\d{1,2}[-/.月]\d{1,2}日?(?: *\(?(?:星期|周)[一二三四五六日天]\)?)?(?:(?:,? ?| [-|] )(?:T|HKT |GMT |[^\s\d,。]{2,8}时间[上下]午)?\d{1,2}:\d{2}(?::\d{2})?)?/;

/** The year that each of them holds: quick to look for, where most lines have none. */
const HAS_YEAR = /\d{3}|[〇零○一二三四五六七八九]{4}年/;

/**
 * A date without a label: alone on its line, or at the head of one that has labels (2033-06-18 21:07  来源:…).
 * @param behind whether the article has begun
 */
export function timestampIn(
  line: Line,
  labels: Label[],
  isProse: (text: string) => boolean,
  behind: boolean,
): Label | null {
  const match = HAS_YEAR.test(line.text) ? TIMESTAMP.exec(line.text) : null;
  if (!match || labels.some((label) => label.kind === 'published' || isOf(label, line.start + match.index)))
    return null;
  // Behind the article, a date alone may sign it; with the hour or the weekday it is the page's.
  const bare = line.text.replace(/^\((.*)\)$/, '$1').replace(behind ? /^date / : /^(?:date |[·•] )/, '');
  const alone = match[0].length === bare.length && (!behind || /\d:\d|[星周]/.test(match[0]));
  // 2033年11月3日 09:12 某某网: the hour tells it from a date that the article speaks of.
  // - 2026年03月10日 13:16: behind the article, an item of a list of others.
  const stamped =
    line.text.length <= 60 &&
    /\d{1,2}:\d{2}/.test(match[0]) &&
    !isProse(line.text) &&
    !(behind && /^[-·•*]/.test(line.text));
  // 2033-11-03 某某新闻网: the day, and whose page it is.
  const signed =
    /^[^\s,。]{2,12}[网社报台]$/.test(line.text.slice(match.index + match[0].length).trim()) && !match.index;
  // 2033-11-03·Array: the day, and what a machine wrote behind it; 2033-05-20 某某网汉..: before the article, cut short.
  const headed =
    !match.index &&
    (/^ ?[·|] ?[^\s,。]{1,12}$|^ \p{Script=Han}{2,4}[与和、]?\p{Script=Han}{0,4}$|^[ ·•|]*(?:阅读|浏览|点击)?[ :]*[\d,.万]+\+? ?(?:次?(?:阅读|浏览|点击)|人气|views)?$/u.test(
      line.text.slice(match[0].length),
    ) ||
      (!behind && /^\d{4}[-.]/.test(line.text) && line.text.length <= 40 && !isProse(line.text)));
  // 某某日报 2035年10月12日
  const dated =
    !behind &&
    /^[^\s,。]{2,6}(?:日报|晚报|时报|早报|晨报|新闻网) ?$|^[^\s,。/|]{1,8}[社报网台] ?[/|] ?$/.test(
      line.text.slice(0, match.index),
    ) &&
    line.text.length <= 30;
  // 张三/李四(某某社、某某社) 2031年4月14日: who wrote it, and when.
  const bylined =
    !behind &&
    line.text.endsWith(match[0]) &&
    /^\p{Script=Han}{2,8}(?:\/\p{Script=Han}{2,8})*\([^()]*[社报台][^()]*\) ?$/u.test(
      line.text.slice(0, match.index),
    );
  // © 某某社, 1920, 14.08.2035: a picture, how wide it is, and the page's day.
  const pictured = /, \d{3,4}, $/.test(line.text.slice(0, match.index)) && line.text.endsWith(match[0]);
  // 某某日报 要闻 00004 某某会谈举行 2038-04-18 …… 2038年04月18日 星期日: the foot of a page of a paper.
  const footed = behind && line.text.length <= 160 && /日 (?:星期|周).$|content_?\d+\.html?/.test(line.text);
  const issued =
    dated ||
    bylined ||
    pictured ||
    (footed && !isProse(line.text)) ||
    (line.text.length <= 30 &&
      !isProse(line.text) &&
      /发[表布稿]|第 ?\d{1,3} ?版|[A-Z]\d{1,3} ?版/.test(line.text)) ||
    // 02版:要闻 2031年06月18日 星期三 上一版 下一版: the head of a page of a paper.
    (line.text.length <= 80 && /^\d{2}版[::].* [上下]一版/.test(line.text));
  if (!alone && !stamped && !issued && !signed && !headed && !(labels.length > 0 && line.text.length <= 80))
    return null;
  const start = line.start + match.index;
  return { kind: 'published', start, end: start + match[0].length };
}

/** 2033年4月16日 10:12 最后更新:10:45: only what stands behind its label is the day of a change. */
const isOf = ({ kind, start, end }: Label, at: number) => kind === 'updated' && start <= at && at < end;

/** Labels with a value in a line that is no prose: 来源:… 字号 …; the value ends at a wide gap or the next label. */
export function labelsIn(draft: Draft, line: Line, isProse: (text: string) => boolean): Label[] {
  const { text, words } = draft;
  if (isProse(line.text) && line.text.length > 60) return [];
  const found: (Label & { word: number })[] = [];
  for (const { start, end, value } of words.in('labels', line.start, line.end)) {
    const before = text[start - 1];
    // [Source] …: the label in brackets.
    // 新闻来源 (不包括图片): a remark may stand between.
    const colon = (before === '[' || before === '【' ? /^[\]】]/ : /^(?: ?\([^()\n]{1,12}\))? ?[:/]/).exec(
      text.slice(end, end + 17),
    );
    if (!colon || (start > line.start && !isBoundary(before as string, found.length > 0, value))) continue;
    found.push({ kind: value, word: start, start: end + colon[0].length, end: line.end });
  }
  return found.map(({ kind, start, end }, i) => {
    const limit = found[i + 1]?.word ?? end;
    const gap = kind === 'tags' ? -1 : text.slice(start, limit).search(/\p{Script=Han} |\S( {2}| ?[|)\]])/u);
    return trimmed(text, { kind, start, end: gap < 0 ? limit : start + gap + 1 });
  });
}

/** Where a label may begin: behind a space or a sign; behind an hour (20:35:27来源:); the editor's, behind any other value. */
function isBoundary(before: string, afterLabel: boolean, kind: Label['kind']): boolean {
  return /[ |,()[\]【】\d]/.test(before) || (afterLabel && kind === 'editor');
}

function trimmed(text: string, label: Label): Label {
  let { start, end } = label;
  // 来源:某某网(2031年4月28日)
  const day = label.kind === 'source' ? text.slice(start, end).search(/\S ?\(\d{4}[-/.年]/) : -1;
  if (day >= 0) end = start + day + 1;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { ...label, start, end };
}

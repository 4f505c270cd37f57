/** Finds the title: the line before the story that most looks like one. */
import type { Draft, Line } from '../../draft.ts';
import { problem } from '../../problems.ts';
import type { Range } from '../../ranges.ts';
import { charactersOf, HAN, has, LETTER } from '../../text/characters.ts';
import { beginsPoint, isProse } from '../grammar/shapes.ts';
import { datelineOf, headsAgreedText, OF_GOVERNMENT } from '../points/agreed-headings.ts';
import { isSalutation } from '../points/speech.ts';
import { BREADCRUMB } from './page.ts';

/** Words that a title of the genre has: what was issued, or who met. */
const SUBJECT =
  /公报|声明|宣言|峰会|会晤|会议|会谈|外长|总统|主席|总理|论坛|磋商|访问|倡议|共识|财长|通话|会见|联委会/g;

/** 新聞公報 alone is what kind of page it is, or the heading of what follows: a title says who met. */
const RUBRIC = /^(?:新闻公报|新闻稿|联合公报|联合声明|公报|声明|宣言)$/;

/** A headline that calls or asks. */
const isShout = (text: string) =>
  text.length <= 60 && /[!?]$/.test(text) && has(text, HAN) && !/提问[:,]|问:|记者:/.test(text);

/** 专题:某人出席某会: what the page says of the article. */
const SAID_OF = /^(?:[问答]|专题|原标题|副标题|导语|摘要|核心提示|导读|图集|视频|联播视频):/;

const SUMMARY = /^[[【]?(?:摘要|导语|导读|核心提示|内容提要|编者按)[\]】]?:?/;

export function title(draft: Draft): void {
  if (draft.title) {
    repeated(draft, draft.text.slice(draft.title.start, draft.title.end));
    return;
  }
  let best: Line | null = null;
  let most = 0;
  for (const line of draft.lines) {
    // A line that says who met, over the page's date, is the title, whatever the text below it is called.
    if (
      line.type === 'metadata' &&
      most >= OVER_DATE &&
      !/[-_|]$/.test(best?.text ?? '') &&
      isStamp(draft, line)
    )
      break;
    if (line.type !== null || !has(line.text, HAN)) continue;
    // 某某外长会联合声明!
    if (isProse(isShout(line.text) ? line.text.slice(0, -1) : line.text) || beginsPoint(line)) {
      // Notices in other languages stand over many a page's title.
      // 摘要:……。 over the title, too.
      if (isForeign(line.text) || SUMMARY.test(line.text)) continue;
      break;
    }
    // 我们,甲国、乙国和丙国外长, : a preamble goes on in the next line.
    if (/[,、]$/.test(line.text)) {
      if (best) break;
      continue;
    }
    if (SAID_OF.test(line.text) || /^https?:\/\/\S+$/.test(line.text)) continue;
    // • 签订地点:某地: what an encyclopaedia says of a text, item by item.
    if (/^[•·●▪] ?[^:,。]{2,8}:/.test(line.text)) continue;
    if (isSalutation(line.text)) break;
    // 新华社巴库9月12日电 alone on its line.
    if (datelineOf(line.text) === line.text.length) continue;
    if (BYLINE.test(line.text) || /^\(.*\)$/.test(line.text)) continue;
    // ——记某某会议 is a subtitle.
    if (line.text.startsWith('--')) continue;
    // 某某峰会专题 over the way to the page, 某某外长会 资料图片 over no picture.
    if (/专[题栏]$|资料(?:图片?|照片?)$|\([^()]{2,10}(?:图片|摄|新闻处|新闻局|截图|提供)\)$/.test(line.text))
      continue;
    if (NAMES_SITE.test(line.text) || OF_GOVERNMENT.test(line.text) || EXCERPT.test(line.text)) continue;
    const subjects = RUBRIC.test(line.text) ? 0 : (line.text.match(SUBJECT)?.length ?? 0);
    const score = 1 + 2 * subjects + (line.text.length >= 8 ? 2 : 0);
    if (score > most || (best && isNamedOf(best.text, line.text))) {
      best = line;
      most = score;
    }
  }
  const range = best ?? originalTitle(draft) ?? atEndOfBreadcrumb(draft) ?? agreedHeading(draft);
  if (!range) {
    problem(draft, 'no-title', 'No line before the first paragraph looks like a title.');
    return;
  }
  if (best) isTitle(draft, best);
  const day = best && DAY.exec(best.text);
  if (best && day) draft.labels.push({ kind: 'published', start: best.start + day.index, end: best.end });
  draft.title = best
    ? {
        start:
          best.start +
          (/^(?:[■●◆▲★▍]|[[【](?:文件名称|标题|题目|名称)[\]】]|标题: ?\[[^[\]]{2,6}\]) */.exec(
            best.text,
          )?.[0].length ?? datelineOf(best.text)),
        end: goesOnBelow(draft, best)?.end ?? endBeforeSite(best),
      }
    : range;
}

/** What a line scores that names a subject of the genre, and is no single word. */
const OVER_DATE = 5;
const isStamp = ({ labels }: Draft, { start, end }: Line) =>
  labels.some((label) => label.kind === 'published' && label.start >= start && label.start < end);

const isForeign = (text: string) => charactersOf(text, HAN) * 2 < charactersOf(text, LETTER);

/** 某某外长会举行_国际_某某网: a title ends where the names of the channel and the site begin. */
const SITE =
  /(?: ?[-_|] ?(?![^-_|,。 ]*(?:会[晤议谈]|峰会|论坛|长会))[^-_|,。 ]{2,12})? ?[-_|] ?[^-_|,。 ]{0,10}(?:网|新闻|丝路|资讯|快报|头条|频道|日报|晚报|时报|中心|官网|论坛|在线|百科|文库|客户端|电视台|新华社|外交部|商务部|国务院)(?:\((?:[\w-]+\.)+\w{2,4}\))?$| [^ ,。]{2,4}(?:文库|百科)$/;

/** 落实某某联合宣言的, and on the next line 行动计划: a title that the page breaks. */
function goesOnBelow({ lines }: Draft, { end, text }: Line): Line | undefined {
  if (!/[的和与及]$/.test(text)) return undefined;
  const next = lines.find(({ start, text }) => start > end && text !== '');
  if (!next || next.type !== null || isProse(next.text)) return undefined;
  next.type = 'title';
  return next;
}

/** 某某外长会联合公报(2035-11-19), 某某外长会举行 2035.11.19: the page's day behind its title, in brackets a part of it. */
const DAY = /[ (]\d{4}([-.])\d{1,2}\1\d{1,2}\)?$/;

function endBeforeSite({ start, end, text }: Line): number {
  // 某外长出席某会 (18:07)
  const hour = /\s*\(\d{1,2}:\d{2}\)$/.exec(text) ?? / \d{4}([-.])\d{1,2}\1\d{1,2}$/.exec(text);
  if (hour) return start + hour.index;
  // 某某总统会晤 - 2031年9月3日, 某某通讯社
  const dated = / [-_|] \d{4}年\d{1,2}月\d{1,2}日, [^,。]{2,12}$/.exec(text);
  if (dated) return start + dated.index;
  // 某外长与某外长会谈 | |: what is left of a table.
  const bars = /(?:\s*\|)+$/.exec(text);
  if (bars) return start + bars.index;
  const site = SITE.exec(text);
  return site && site.index >= 8 && !text.slice(0, site.index).endsWith('论坛') ? start + site.index : end;
}

/** 原标题:某某外长会举行, where the page's own was not taken with it. */
function originalTitle({ lines }: Draft): Range | null {
  const line = lines.find(({ text }) => /^原标题: ?[^ ]/.test(text));
  return line ? { start: line.start + (/^原标题: ?/.exec(line.text)?.[0].length ?? 0), end: line.end } : null;
}

/** 首页 > 国际 > 某某外长会举行: where no line of its own bears the title, the way to the page ends in it. */
function atEndOfBreadcrumb({ lines }: Draft): Range | null {
  for (const { text, end } of lines) {
    if (isProse(text)) return null;
    const last = BREADCRUMB.test(text) ? (text.split(BREADCRUMB).at(-1) as string) : '';
    if (last.length >= 8 && last.search(SUBJECT) >= 0) return { start: end - last.length, end };
  }
  return null;
}

/** A page without a title of its own has that of the text it prints. */
const agreedHeading = ({ lines }: Draft): Range | null =>
  lines.find(({ type, text }) => type === null && headsAgreedText(text)) ?? null;

/** 某某外长会举行 - 某某网 over 某某外长会举行: the window's title names the site as well. */
function isNamedOf(window: string, line: string): boolean {
  return (
    line.length >= 8 &&
    window.startsWith(line) &&
    /^ ?[-_|] ?[^-_|,。]{0,12}$/.test(window.slice(line.length))
  );
}

/** 中华人民共和国主席 张三: who speaks. */
const BYLINE =
  /^(?:[^,。: ]{2,12}共和国)?(?:国家主席|主席|总统|国务院总理|总理|首相|外交部?部长|外长|\p{Script=Han}{2,10}部部长|驻\p{Script=Han}{2,8}大使) [\p{Script=Han}·]{2,12}$/u;

/** 据某某社9月12日消息,……; a paragraph cut short: the page shows its first words above it. */
const EXCERPT = /^据[^,。:]{2,18}(?:消息|报道|电)[,:]|.{40}(?:\.{3}|…)["']?$/;

/** 某某网 - 某某中文门户网站, 某某日报 数字报纸: what the site calls itself. */
const NAMES_SITE =
  /^\p{Script=Han}{2,6}报 ?(?:数字报|电子报|电子版)|^[^,。:]{2,12}网(?: ?[-_|] ?[^,。:]*)?$|网站!?$|^您[好有]/u;

/** The line that says again what the front matter gives as the title. */
function repeated(draft: Draft, title: string): void {
  const line = draft.lines.find(({ type, text }) => type === null && text === title);
  if (line) isTitle(draft, line);
}

/** What stands before the title is the page's. */
function isTitle(draft: Draft, title: Line): void {
  title.type = 'title';
  title.heading = true;
  title.voice = 'reporter';
  let before = true;
  let prose = false;
  for (const line of draft.lines) {
    prose ||= !before && line.type === null && isProse(line.text);
    if (line === title) before = false;
    // Pages say their title again at their foot.
    else if (before || (prose && line.text === title.text)) line.type ??= 'chrome';
  }
}

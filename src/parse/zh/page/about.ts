/**
 * What the page says of the article: its source, when it was published, when the page was changed, in which script.
 *
 *   2033-06-18 21:07  来源:央视网        新华社杜尚别10月23日电        页面更新:2024-05-30
 *   ^published        ^source            ^source                       ^updated
 */
import { resolve } from '../../calendar.ts';
import type { Draft, Label } from '../../draft.ts';
import { holding, type Range } from '../../ranges.ts';
import { charactersOf, HAN, has } from '../../text/characters.ts';
import { datesIn } from '../dates/dates.ts';
import { isProse } from '../grammar/shapes.ts';
import { homeOf } from '../places/home.ts';

/** 2032/06/30 12:36(06/30 15:02 更新): when the page was changed, without its year. */
const CHANGED = /\((\d{1,2})[/-](\d{1,2}) \d{1,2}:\d{2} ?更新\)/;
/** A news agency at the head of its report: 新华社巴库9月12日电, 越通社万象——. */
const AGENCY =
  /^[(【]?据?((?:[^,。:;\s()【】]{1,8})?(?:[社网報报台]|客户端))(?=[^,。:;]{0,14}[日月][^,。:;]{0,4}[电讯]|消息|讯|[^,。:;]{1,16}--(?!-))/;

export function about(draft: Draft): void {
  draft.published ??= publishedOf(draft);
  draft.pageUpdated = dateOf(draft, 'updated') ?? changed(draft);
  draft.sourceName =
    draft.labels.find(
      ({ kind, start, end }) =>
        // 来源:    2035-11-12, where a page names none.
        kind === 'source' && end > start && !/^[\d\s:./年月日-]+$/.test(draft.text.slice(start, end)),
    ) ??
    besideStamp(draft) ??
    agency(draft) ??
    masthead(draft);
  draft.language = isTraditional(draft) ? 'zh-Hant' : 'zh-Hans';
  draft.home = homeOf(draft);
}

/** 更新时间:2034-04-13 in the line under a title: many a site calls so the day of its articles; 页面更新 is the page's. */
const OF_ARTICLE = /(?:^|[^面页后近新])更新(?:时间|日期)? ?[:/] ?$/;

function publishedOf(draft: Draft): Draft['published'] {
  const first = draft.lines.find(({ type, text }) => type === null && isProse(text))?.start ?? 0;
  const isOfArticle = ({ start }: Label) =>
    start < first && OF_ARTICLE.test(draft.text.slice(Math.max(0, start - 8), start));
  // 发布时间:2037-11-14 under the hour at which a machine took the page.
  const isLabelled = ({ start }: Label) => /[:/] *$/.test(draft.text.slice(Math.max(0, start - 3), start));
  const date =
    dateOf(draft, 'published', isLabelled) ??
    dateOf(draft, 'published') ??
    dateOf(draft, 'updated', isOfArticle);
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date, basis: 'stated' } : null;
}

/** The first full date behind labels of a kind. */
function dateOf(draft: Draft, kind: Label['kind'], isMeant?: (label: Label) => boolean): string | null {
  for (const label of draft.labels) {
    if (label.kind !== kind || isMeant?.(label) === false) continue;
    const date = datesIn(draft.text, label.start, label.end).find(
      ({ year, day }) => year !== null && day !== null,
    );
    if (date) return resolve(date, null, true).date;
  }
  return null;
}

/** The day of a change given beside the stamp, in its year; the next one where it lies before. */
function changed({ lines, labels, published }: Draft): string | null {
  const stamp = labels.find(({ kind }) => kind === 'published');
  const match = stamp && CHANGED.exec(holding(lines, stamp)?.text ?? '');
  if (!match || !published) return null;
  const day = `-${match[1]?.padStart(2, '0')}-${match[2]?.padStart(2, '0')}`;
  const year = Number(published.date.slice(0, 4));
  return published.date.slice(4) <= day ? `${year}${day}` : `${year + 1}${day}`;
}

/** 2033年11月3日 09:12 某某网: a name beside the page's date. */
const BEHIND_STAMP = /^ *([^\s,。:|]{2,12}(?:[网社報报台部局]|网站|新闻|客户端))(?: |$)/;
/** 某某日报 2035年11月17日 第01版; 原创 张三 某某观察 2027年5月1日. */
const BEFORE_STAMP =
  /^(?:原创 (?:[^ ]+ )?)?([^\s,。:|]{2,8}(?:日报|晚报|晨报|早报|时报|网站|部网)|(?<=原创 [^ ]+ )[^\s,。:|]{2,12}) *$/;

function besideStamp({ labels, lines }: Draft): Range | null {
  const stamp = labels.find(({ kind }) => kind === 'published');
  const line = stamp && holding(lines, stamp);
  if (!line) return null;
  const behind = BEHIND_STAMP.exec(line.text.slice(stamp.end - line.start));
  const before = BEFORE_STAMP.exec(line.text.slice(0, Math.max(0, stamp.start - line.start)));
  const match = behind ?? before;
  if (!match) return null;
  const start = (behind ? stamp.end : line.start) + match[0].indexOf(match[1] as string);
  return { start, end: start + (match[1] as string).length };
}

/** 【明报专讯】, (德国之声中文网) */
const BRACKETED = /^[【[(]([^】\])\d]{2,8}?)(?:专讯|综合报道|报道|讯|电|(?<=德国之声(?:中文网)?))[】\])]/;

function agency({ lines, lexicon }: Draft): Range | null {
  for (const line of lines.filter(({ type }) => type === null).slice(0, 4)) {
    // (中央社记者张三东京19日专电) gives the author.
    if (/^\([^()]{2,6}[社报台]记者/.test(line.text)) return null;
    const match = AGENCY.exec(line.text) ?? BRACKETED.exec(line.text);
    // (某市讯): where it was written, and by nobody else than the page.
    if (!match || match[1]?.startsWith('本') || lexicon.places.get(match[1] as string)) continue;
    const start = line.start + match[0].indexOf(match[1] as string);
    return { start, end: start + (match[1] as string).length };
  }
  return null;
}

/** 美国之音 alone above the story, wherever the title stands. */
const STATION = /^(?:美国之音|德国之声|法国国际广播电台|自由亚洲电台)(?:中文[网部台])?$/;

/** The name of the paper or station alone on a line above the title, or right below it, over the page's date. */
function masthead({ lines, title }: Draft): Range | null {
  if (!title) return null;
  const next = lines.findIndex(({ start }) => start > title.start);
  const below = next < 0 ? undefined : lines[next];
  const last = below && lines[next + 1]?.type === 'metadata' ? below.start : title.start;
  const line = lines.find(
    ({ start, text }) =>
      start <= last &&
      /^\p{Script=Han}{2,6}(?:电台|电视台|新闻客户端|日报|晚报|时报|早报|通讯社|新闻社|新闻网|周刊)$/u.test(
        text,
      ),
  );
  const prose = lines.findIndex(({ text }) => isProse(text));
  const found = line ?? lines.slice(0, Math.max(0, prose)).findLast(({ text }) => STATION.test(text));
  return found ? { start: found.start, end: found.end } : null;
}

/** Traditional, where folding changes many of the characters. */
function isTraditional({ source, text }: Draft): boolean {
  const folded = text.slice(0, 3000);
  const written = source.plain(0, folded.length);
  let changed = 0;
  for (let i = 0; i < folded.length; i++) {
    if (written.charCodeAt(i) !== folded.charCodeAt(i) && has(folded[i] as string, HAN)) changed++;
  }
  return changed * 12 > charactersOf(folded, HAN);
}

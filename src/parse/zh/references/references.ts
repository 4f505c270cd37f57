/**
 * What the text refers to: documents by their title marks, organisations, and the other meetings.
 *
 *   恪守《联合国宪章》宗旨和原则        在联合国、上海合作组织等多边机制框架下
 *        ^document                        ^organisation ^organisation
 */

import type { Draft } from '../../draft.ts';
import { holding, type Range } from '../../ranges.ts';
import { type Add, article, documentAt, inArticle, readReferences } from '../../references.ts';
import { slug } from '../../slug.ts';
import { matchesOf } from '../../text/matches.ts';

/** Title marks stand around newspapers too. */
const PERIODICAL =
  /(?:日报|晚报|早报|晨报|时报|周报|周刊|月刊|杂志|新闻网|邮报|新闻眼|联播|新闻社|快讯|通讯社|头条)(?:海外版|国际版|周末版)?$/;
/** 据……《新闻和报纸摘要》报道: what is in title marks is who reports. */
const REPORTS = /^》(?:栏目|节目|专栏)?(?:\d{1,2}日)?(?:消息|报道|记者|援引|播出|[0-9]+版)/;
/** “冰上丝路”倡议 */
const INITIATIVE = /"[^"\n,。]{2,20}"倡议/g;
const TITLE_MARKS = /《([^《》\n]{2,80})》/g;
/** A heading that says only what kind of text follows: it names no text. */
const KIND_ALONE =
  /^(?:联合|共同|新闻|主席|最后|外长|领导人|部长|会议|全文|的|[:： ])*(?:声明|公报|宣言|新闻稿|纪要|共识|倡议|全文)$/;

/** 印度洋, 日本海, 墨西哥湾 */
const SEA = /^(?:洋|海(?![关军警事外域上岸])|湾)/;
/** 欧洲理事会 主席 */
const OFFICE = /^(?:副?主席|秘书长|执行委员会|执委会|委员(?!会)|高级代表|主任)/;

export function references(draft: Draft): void {
  readReferences(draft, {
    documents,
    isSea: (text, { end }) => SEA.test(text.slice(end, end + 6)),
    isOffice: (text, { end }, organ) => organ && OFFICE.test(text.slice(end, end + 16)),
  });
}

/** Initiatives that are called so; documents in title marks, and where the same title stands without them; then the agreed text itself, by its heading. */
function documents(draft: Draft, add: Add): Range[] {
  const { text, source } = draft;
  const marked = inMarks(draft);
  for (const at of marked) add(documentAt(draft, at), at);
  const taken = [...marked];
  for (const title of new Set(marked.map(({ start, end }) => text.slice(start, end)))) {
    for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
      const range = { start: at, end: at + title.length };
      if (!inArticle(draft, at) || holding(marked, range)) continue;
      taken.push(range);
      add(documentAt(draft, range), range);
    }
  }
  for (const line of article(draft)) {
    for (const match of matchesOf(text.slice(line.start, line.end), INITIATIVE)) {
      const start = line.start + match.index;
      const range = { start, end: start + match[0].length };
      // “一带一路”倡议 is found by its name.
      if (draft.lexicon.initiatives.at(text, start + 1)) continue;
      const label = source.plain(range.start, range.end);
      taken.push(range);
      add({ kind: 'initiative', id: slug(label), label, date: null }, range);
    }
  }
  if (draft.heading) {
    const { start, end } = draft.heading;
    const label = heading(source.plain(start, end));
    const primary = draft.meetings.find((meeting) => meeting.primary);
    const named = { kind: 'document', id: slug(label), label, date: primary?.date.date ?? null } as const;
    if (!KIND_ALONE.test(text.slice(start, end))) add(named, { start, end });
    taken.push({ start, end });
  }
  return taken;
}

/** What stands in title marks, in order, but for those who report. */
function inMarks(draft: Draft): Range[] {
  const found: Range[] = [];
  for (const line of article(draft)) {
    for (const match of matchesOf(draft.text.slice(line.start, line.end), TITLE_MARKS)) {
      const title = (match[1] as string).trim();
      const start = line.start + match.index + match[0].indexOf(title);
      const end = start + title.length;
      if (PERIODICAL.test(title) || REPORTS.test(draft.text.slice(end, end + 12).trimStart())) continue;
      found.push({ start, end });
    }
  }
  return found;
}

/** 双语阅读|某某联合声明: what a page puts before the heading. */
const COLUMN = /^[^|]{1,12}[|｜]/;

/** 某某联合公报“同一个未来”: the theme behind a name. */
const THEME = /(?<=[公声宣聲][报明言報])[“「『"][^”」』"]{2,60}[”」』"]$/;

/** The name of an agreed text in its heading: 「某某宣言」全文 gives 某某宣言. */
function heading(titled: string): string {
  const written = titled.replace(THEME, '');
  const quoted = /[“「『"]([^”」』"]{2,60})[”」』"](?:\(?全文\)?)?$/.exec(written);
  return (quoted?.[1] ?? written).replace(COLUMN, '').replace(/[(（][^()（）]{1,8}[)）]$|全文$/, '');
}

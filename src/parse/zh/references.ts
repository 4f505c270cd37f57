/**
 * What the text refers to: documents by their title marks, organisations, and the other meetings.
 *
 *   恪守《联合国宪章》宗旨和原则        在联合国、上海合作组织等多边机制框架下
 *        ^document                        ^organisation ^organisation
 */

import type { Draft } from '../draft.ts';
import type { Range } from '../ranges.ts';
import { type Add, article, inArticle, readReferences } from '../references.ts';
import { slug } from '../slug.ts';
import { matchesOf } from '../text/matches.ts';

/** Title marks stand around newspapers too. */
const PERIODICAL = /(?:日报|晚报|早报|晨报|时报|周报|周刊|月刊|杂志|新闻网|邮报|新闻眼|联播)$/;
/** “冰上丝路”倡议 */
const INITIATIVE = /"[^"\n,。]{2,20}"倡议/g;
const TITLE_MARKS = /《([^《》\n]{2,80})》/g;

export function references(draft: Draft): void {
  readReferences(draft, documents);
}

/** The name of an agreed text in its heading: 「某某宣言」全文 gives 某某宣言. */
function heading(written: string): string {
  const quoted = /[“「『"]([^”」』"]{2,60})[”」』"](?:\(?全文\)?)?$/.exec(written);
  return (quoted?.[1] ?? written).replace(/[(（][^()（）]{1,8}[)）]$|全文$/, '');
}

/** Initiatives that are called so; documents in title marks, and where the same title stands without them; then the agreed text itself, by its heading. */
function documents(draft: Draft, add: Add): Range[] {
  const { text, source } = draft;
  const taken: Range[] = [];
  const titles = new Set<string>();
  for (const line of article(draft)) {
    for (const match of matchesOf(text.slice(line.start, line.end), TITLE_MARKS)) {
      const start = line.start + match.index + 1;
      const end = start + (match[1] as string).length;
      if (PERIODICAL.test(match[1] as string)) continue;
      const label = source.plain(start, end);
      titles.add(text.slice(start, end));
      taken.push({ start, end });
      add({ kind: 'document', id: slug(label), label, date: null }, { start, end });
    }
  }
  for (const title of titles) {
    for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
      if (text[at - 1] === '《' || !inArticle(draft, at)) continue;
      const range = { start: at, end: at + title.length };
      taken.push(range);
      add(
        {
          kind: 'document',
          id: slug(source.plain(range.start, range.end)),
          label: source.plain(range.start, range.end),
          date: null,
        },
        range,
      );
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
    add({ kind: 'document', id: slug(label), label, date: primary?.date.date ?? null }, { start, end });
    taken.push({ start, end });
  }
  return taken;
}

/**
 * What the text refers to: documents by their title marks, organisations, and the other meetings.
 *
 *   恪守《联合国宪章》宗旨和原则        在联合国、上海合作组织等多边机制框架下
 *        ^document                        ^organisation ^organisation
 */

import { type Draft, holding, type Range } from '../draft.ts';
import type { ParsedReference } from '../model.ts';
import { slug } from '../slug.ts';

const TITLE_MARKS = /《([^《》\n]{2,80})》/g;

export function references(draft: Draft): void {
  const found = new Map<string, ParsedReference>();
  const add = (reference: Omit<ParsedReference, 'mentions'>, at: Range) => {
    const key = `${reference.kind} ${reference.id}`;
    const known = found.get(key) ?? { ...reference, mentions: [] };
    known.mentions.push({ point: pointAt(draft, at), selector: draft.source.selector(at.start, at.end) });
    found.set(key, known);
  };
  for (const meeting of draft.meetings) {
    if (meeting.primary) continue;
    const { id, name, date } = meeting;
    for (const at of meeting.mentions) add({ kind: 'meeting', id, label: name, date: date.date }, at);
  }
  const taken = documents(draft, add);
  organisations(draft, add, taken);
  draft.references = [...found.values()];
}

/** The name of an agreed text in its heading: 「某某宣言」全文 gives 某某宣言. */
function heading(written: string): string {
  const quoted = /[“「『"]([^”」』"]{2,60})[”」』"](?:\(?全文\)?)?$/.exec(written);
  return (quoted?.[1] ?? written).replace(/[(（]全文[)）]$|全文$/, '');
}

type Add = (reference: Omit<ParsedReference, 'mentions'>, at: Range) => void;

/** Documents in title marks, and where the same title stands without them; then the agreed text itself, by its heading. */
function documents(draft: Draft, add: Add): Range[] {
  const { text, source } = draft;
  const taken: Range[] = [];
  const titles = new Set<string>();
  for (const line of article(draft)) {
    for (const match of text.slice(line.start, line.end).matchAll(TITLE_MARKS)) {
      const start = line.start + match.index + 1;
      const end = start + (match[1] as string).length;
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
  if (draft.heading) {
    const { start, end } = draft.heading;
    const label = heading(source.plain(start, end));
    const primary = draft.meetings.find((meeting) => meeting.primary);
    add({ kind: 'document', id: slug(label), label, date: primary?.date.date ?? null }, { start, end });
    taken.push({ start, end });
  }
  return taken;
}

function organisations(draft: Draft, add: Add, taken: Range[]): void {
  const covered = [...taken, ...draft.meetings.flatMap((meeting) => meeting.mentions)].sort(
    (a, b) => a.start - b.start,
  );
  let i = 0;
  for (const line of article(draft)) {
    for (const { start, end, value } of draft.lexicon.organisations.in(draft.text, line.start, line.end)) {
      while ((covered[i]?.end ?? Number.POSITIVE_INFINITY) <= start) i++;
      if ((covered[i]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
      add(
        { kind: 'organisation', id: value.id, label: draft.source.plain(start, end), date: null },
        { start, end },
      );
    }
  }
}

const article = (draft: Draft) =>
  draft.lines.filter((line) => line.type !== 'chrome' && line.type !== 'metadata');
function inArticle(draft: Draft, at: number): boolean {
  const line = holding(draft.lines, { start: at, end: at });
  return line !== null && line.type !== 'chrome' && line.type !== 'metadata';
}

function pointAt(draft: Draft, at: Range): string | null {
  return holding(draft.points, at)?.key ?? null;
}

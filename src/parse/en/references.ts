/**
 * The documents that the text refers to: by their kind, with the capitalised words around it, or in quotation marks.
 *
 *   the Charter of the United Nations      the Apia Commonwealth Ocean Declaration      "Agreement on Road Transport"
 *       ^document                              ^document                                 ^document
 */
import type { Draft } from '../draft.ts';
import { firstFrom, type Range } from '../ranges.ts';
import { type Add, article, readReferences } from '../references.ts';
import { slug } from '../slug.ts';
import { matchesOf } from '../text/matches.ts';

const KIND =
  /\b(?:Declaration|Charter|Treaty|Convention|Agreement|Protocol|Compact|Accords?|Initiative|Memorandum|Communiqué|Resolution|Roadmap|Agenda|Strategy|Code of Conduct|Constitution|Consensus|Pact|Covenant|Action Plan|Plan of Action|Principles)(?!\p{L})/gu;
const QUOTED = /"([^"\n]{4,120})"/g;
const QUOTED_KIND =
  /\b(?:Declaration|Charter|Treaty|Convention|Agreement|Protocol|Memorandum|Communiqué|Statement|Accord|Plan|Programme|Program|Roadmap|Strategy|Compact)(?!\p{L})/u;
const BEHIND =
  /^ (?:of|on|for|concerning|against|to) (?:the )?\p{Lu}[\p{L}'-]*(?:(?: (?:of|and|for|the|on|in|of the|and the|in the|on the))? \p{Lu}[\p{L}'-]*)*/u;
const STOP =
  /^(?:The|This|That|These|A|An|In|On|At|Under|With|Recalling|Reaffirming|Noting|Welcoming|Implementing|Our|Their|Its|Both|Joint|As|By|And|Of)$/;
const BARE =
  /^(?:(?:Joint|Political|Ministerial|Chair's|Leaders') )?(?:Declaration|Charter|Treaty|Convention|Agreement|Protocol|Compact|Accords?|Initiative|Memorandum|Communiqué|Resolution|Roadmap|Agenda|Strategy|Constitution|Consensus|Pact|Covenant|Action Plan|Plan of Action|Principles)$/;
/** The longest name that is looked for, in characters on each side of its kind. */
const LONGEST = 90;

export function references(draft: Draft): void {
  readReferences(draft, documents);
}

function documents(draft: Draft, add: Add): Range[] {
  const taken: Range[] = [];
  const take = (at: Range) => {
    const label = draft.source.plain(at.start, at.end).replace(/\s+/g, ' ');
    taken.push(at);
    add({ kind: 'document', id: slug(label), label, date: null }, at);
  };
  if (draft.heading) {
    const { start, end } = draft.heading;
    const label = draft.source.plain(start, end);
    const date = draft.published?.date ?? draft.meetings.find(({ primary }) => primary)?.date.date ?? null;
    taken.push({ start, end });
    add({ kind: 'document', id: slug(label), label, date }, { start, end });
  }
  const meetings = draft.meetings.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  for (const line of article(draft)) {
    if (line.type === 'title') continue;
    const quoted = quotedIn(draft.text, line);
    const found = [...quoted, ...namedIn(draft.text, line)].sort((a, b) => a.start - b.start);
    let last = line.start;
    for (const at of found) {
      if (at.start < last) continue;
      last = at.end;
      const words = draft.text.slice(at.start, at.end);
      // A programme or a project in quotation marks is no document, nor is a part of its name.
      if (quoted.includes(at) && !QUOTED_KIND.test(words)) continue;
      const meeting = meetings[firstFrom(meetings, at.end) - 1];
      if (!meeting || meeting.end <= at.start) take(at);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function quotedIn(text: string, line: Range): Range[] {
  return [...matchesOf(text.slice(line.start, line.end), QUOTED)].flatMap((match) => {
    const start = line.start + match.index + 1;
    const words = match[1] as string;
    return /^[\p{Lu}\d]/u.test(words) && words.length < 100 ? [{ start, end: start + words.length }] : [];
  });
}

function namedIn(text: string, line: Range): Range[] {
  const found: Range[] = [];
  for (const match of matchesOf(text.slice(line.start, line.end), KIND)) {
    const kind = line.start + match.index;
    const stop = kind + match[0].length;
    if (kind < (found.at(-1)?.end ?? line.start)) continue;
    const start = leftOf(text, Math.max(found.at(-1)?.end ?? line.start, kind - LONGEST), kind);
    const behind = BEHIND.exec(text.slice(stop, Math.min(line.end, stop + LONGEST)))?.[0].length ?? 0;
    const year =
      /^ (?:19|20|21)\d\d(?!\d)/.exec(text.slice(stop + behind, stop + behind + 6))?.[0].length ?? 0;
    const end = withoutNext(text, stop, stop + behind) + year;
    if (!BARE.test(text.slice(start, end))) found.push({ start, end });
  }
  return found;
}

/** The Charter of A and B Declaration: and parts two documents where another kind follows it. */
function withoutNext(text: string, start: number, end: number): number {
  const behind = text.slice(start, end);
  const joint = behind.lastIndexOf(' and ');
  const next = joint < 0 ? -1 : behind.slice(joint).search(KIND);
  return next < 0 ? end : start + joint;
}

/** Leftwards over capitalised words and numbers. */
function leftOf(text: string, floor: number, kind: number): number {
  let start = kind;
  while (start > floor && text[start - 1] === ' ') {
    const from = Math.max(floor, text.lastIndexOf(' ', start - 2) + 1);
    const word = text.slice(from, start - 1);
    if (word === 'and' && /\b[Tt]he \p{Lu}[\p{L}-]+ $/u.test(text.slice(Math.max(0, from - 30), from))) {
      start = from;
      continue;
    }
    if (!/^[\p{Lu}\d][\p{L}\d.'+-]*$/u.test(word) || STOP.test(word) || word.endsWith('.')) break;
    start = from;
  }
  return start;
}

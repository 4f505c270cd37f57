/**
 * The documents that the text refers to: by their kind, with the capitalised words around it, or in quotation marks.
 *
 *   the Charter of the United Nations      the Apia Commonwealth Ocean Declaration      "Agreement on Road Transport"
 *       ^document                              ^document                                 ^document
 */
import { between, type Draft, type Range } from '../draft.ts';
import { type Add, article, readReferences } from '../references.ts';
import { slug } from '../slug.ts';

const KIND =
  /\b(?:Declaration|Charter|Treaty|Convention|Agreement|Protocol|Compact|Accords?|Initiative|Memorandum|Communiqué|Resolution|Roadmap|Agenda|Strategy|Code of Conduct|Constitution|Consensus|Pact|Covenant|Action Plan|Plan of Action|Principles)\b/g;
const QUOTED = /"([^"\n]{4,120})"/g;
const QUOTED_KIND =
  /\b(?:Declaration|Charter|Treaty|Convention|Agreement|Protocol|Memorandum|Communiqué|Statement|Accord|Plan|Programme|Program|Roadmap|Strategy|Compact)\b/;
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
      if (at.start < last || between(meetings, at.start, at.end).length > 0) continue;
      take(at);
      last = at.end;
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function quotedIn(text: string, line: Range): Range[] {
  return [...text.slice(line.start, line.end).matchAll(QUOTED)].flatMap((match) => {
    const start = line.start + match.index + 1;
    const words = match[1] as string;
    return QUOTED_KIND.test(words) && /^\p{Lu}/u.test(words) ? [{ start, end: start + words.length }] : [];
  });
}

function namedIn(text: string, line: Range): Range[] {
  const found: Range[] = [];
  for (const match of text.slice(line.start, line.end).matchAll(KIND)) {
    const kind = line.start + match.index;
    const stop = kind + match[0].length;
    if (kind < (found.at(-1)?.end ?? line.start)) continue;
    const start = leftOf(text, Math.max(found.at(-1)?.end ?? line.start, kind - LONGEST), kind);
    const behind = BEHIND.exec(text.slice(stop, Math.min(line.end, stop + LONGEST)))?.[0].length ?? 0;
    if (!BARE.test(text.slice(start, stop + behind))) found.push({ start, end: stop + behind });
  }
  return found;
}

/** Leftwards over capitalised words and numbers. */
function leftOf(text: string, floor: number, kind: number): number {
  let start = kind;
  while (start > floor && text[start - 1] === ' ') {
    const from = Math.max(floor, text.lastIndexOf(' ', start - 2) + 1);
    const word = text.slice(from, start - 1);
    if (!/^[\p{Lu}\d][\p{L}\d.'+-]*$/u.test(word) || STOP.test(word) || /\.$/.test(word)) break;
    start = from;
  }
  return start;
}

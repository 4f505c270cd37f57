/**
 * Where a line names documents: a word for a kind of document, and the capitalised words on both sides of it.
 *
 *   the Charter of the United Nations      the Apia Commonwealth Ocean Declaration      "Agreement on Road Transport"
 *       ^document                              ^document                                 ^document
 */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Words } from '../../vocabulary/words.ts';
import { behind } from './behind.ts';
import { hasKind, isKindAlone, KINDS } from './kinds.ts';

/** What any kind begins with: one look at each place for all of them. */
const INITIALS = [...new Set(`${KINDS}|Vision|Statement`.split('|').map((kind) => kind.charAt(0)))].join('');
const KIND = new RegExp(
  `\\b(?=[${INITIALS}])(?:${KINDS}|Vision(?= 20\\d\\d(?!\\d))|Statement(?= (?:of|on|from|between|by|following) ))(?!\\p{L})`,
  'gu',
);
const QUOTED = /"([^"\n]{4,120})"/g;
const QUOTED_KIND =
  /\b(?:Declaration|Charter|Treaty|Convention|Agreement|Protocol|Memorandum|Communiqué|Statement|Accord|Plan|Programme|Program|Roadmap|Strategy|Compact)(?!\p{L})/u;
const STOP =
  /^(?:The|This|That|These|A|An|In|On|At|Under|With|Recalling|Reaffirming|Noting|Welcoming|Implementing|Our|Their|Its|Both|As|By|And|Of|Since|Following|For|To|Through|All|Each|Annex|Article)$/;
/** The longest name that is looked for, in characters before its kind. */
const LONGEST = 90;

export interface Named extends Range {
  isInitiative: boolean;
}

/** Documents in quotation marks; a programme or a project in them is none. */
export function quotedIn(text: string, line: Range): Named[] {
  const all = text.slice(line.start, line.end);
  if (!all.includes('"')) return [];
  return matchesOf(all, QUOTED).flatMap((match) => {
    const start = line.start + match.index + 1;
    const words = match[1] as string;
    const isName = /^[\p{Lu}\d]/u.test(words) && words.length < 100 && QUOTED_KIND.test(words);
    return isName && !isKindAlone(words) ? [{ start, end: start + words.length, isInitiative: false }] : [];
  });
}

/** Documents and initiatives by their kind, in order. */
export function documentNamesIn(draft: Draft, line: Range): Named[] {
  const { text, lexicon } = draft;
  const found: Named[] = [];
  for (const match of matchesOf(text.slice(line.start, line.end), KIND)) {
    const kind = line.start + match.index;
    const stop = kind + match[0].length;
    if (kind < (found.at(-1)?.end ?? line.start)) continue;
    const start = leftOf(draft, Math.max(found.at(-1)?.end ?? line.start, kind - LONGEST), kind);
    const end = behind(draft, stop, line.end);
    const isStatement = match[0].startsWith('Statement');
    if (isKindAlone(text.slice(start, end)) || (isStatement && (end === stop || start === kind))) continue;
    found.push({
      start: withoutYear(lexicon, text, start, end),
      end,
      isInitiative: match[0] === 'Initiative',
    });
  }
  return found;
}

/** 1982 United Nations Convention on the Law of the Sea: the year is no part of a name that is known without it. */
function withoutYear({ documents }: Draft['lexicon'], text: string, start: number, end: number): number {
  const year = /^\d{4} /.exec(text.slice(start, start + 5));
  return year && !documents.is(text, start, end) && documents.is(text, start + 5, end) ? start + 5 : start;
}

const NAME = /^[\p{Lu}\d][\p{L}\d.'+-]*$/u;
/** Trade in Goods Agreement, Rio de Janeiro Declaration, Coral and Kelp Initiative: small words inside a name. */
const SMALL = /^(?:and|in|of|for|on)$/;
const PARTICLE = /^(?:de|da|do|del|di|la|las|los|el|al)$/;

/** Leftwards over capitalised words and numbers. */
function leftOf(draft: Draft, floor: number, kind: number): number {
  const { text } = draft;
  let start = kind;
  while (start > floor && text[start - 1] === ' ') {
    const from = Math.max(floor, text.lastIndexOf(' ', start - 2) + 1);
    const word = text.slice(from, start - 1);
    // the "Luang Prabang Vision 2030"
    if (/^["(]./.test(word) && NAME.test(word.slice(1))) return from + 1;
    if (
      PARTICLE.test(word) &&
      start < kind &&
      /\p{Lu}[\p{L}-]+ $/u.test(text.slice(Math.max(0, from - 20), from))
    ) {
      start = from;
      continue;
    }
    if (SMALL.test(word) && start < kind) {
      const first = namedBefore(draft, floor, from);
      if (first === null) break;
      start = first;
      break;
    }
    if (!isOfName(draft, word, from, start)) break;
    start = from;
  }
  return start;
}

/** A capitalised word, U.S., or the first of Hong Kong, China. */
function isOfName({ text, lexicon }: Draft, word: string, from: number, next: number): boolean {
  if (word.endsWith(',')) {
    const first = Math.max(0, from - 'Hong '.length);
    const city = text.slice(first, from).lastIndexOf('Hong');
    return city >= 0 && (lexicon.countries.at(text, first + city)?.end ?? 0) >= next;
  }
  if (word.endsWith('.') && !/^(?:[\p{L}-]*\p{Lu}\.){2,}$/u.test(word)) return false;
  return NAME.test(word) && !STOP.test(word);
}

/**
 * the ASEAN-India Trade in, the Busan Coral and: up to four capitalised words between an article and a small word, that are
 * no other document and nobody's name.
 */
function namedBefore({ text, lexicon }: Draft, floor: number, end: number): number | null {
  const before = text.slice(Math.max(floor, end - 60), end);
  const run = /\b(?:[Tt]he|[Ii]ts|[Tt]heir|upgraded|draft) ((?:[\p{Lu}\d][\p{L}\d.'-]* ){1,4})$/u.exec(
    before,
  )?.[1];
  if (!run || hasKind(run)) return null;
  const start = end - run.length;
  const whole = (words: Words<unknown>) => (words.at(text, start)?.end ?? 0) >= end - 1;
  return whole(lexicon.countries) || whole(lexicon.organisations) ? null : start;
}

/**
 * Finds the noun phrases that name a meeting: from the noun leftwards over capitalised words to its number, and right
 * over what it is a meeting of.
 *
 *   addressed the 30th     Meeting of the Council of Heads of State of the SCO      the Ninth C5+1 Foreign Ministers' Meeting
 *                 ^ordinal ^head   ^of whom                                             ^ordinal                      ^head
 */
import { type Draft, type MeetingMention, UNTOLD } from '../../draft.ts';
import { firstFrom } from '../../ranges.ts';
import { slug } from '../../slug.ts';
import { matchesOf } from '../../text/matches.ts';
import { levelOf } from '../grammar/meeting-levels.ts';
import { isCapitals } from '../grammar/shapes.ts';
import { elsewhereAt } from './elsewhere.ts';
import { rightOf } from './name-ends.ts';
import { type Left, LONGEST, leftOf, SMALL_WORDS, withoutPlace } from './name-starts.ts';
import { areThoseWhoMeet, countsBody } from './other-names.ts';
import { isMetBody, isSpecific, isSpecificInPassing } from './specific-names.ts';

const NOUN =
  'Meetings?|Summits?|Conference|Dialogue|Forum|Session|Consultations?|Talks|Roundtable|Assembly|Ministerial(?: Council)?|Trilateral|Retreat|Plenary|MEETING|SUMMIT|CONFERENCE|DIALOGUE';
/** What meets, and gives the meeting its name where that is counted or told to have met: 5th EU-Armenia Cooperation Council. */
const BODY =
  'Council|Commission|Committee|Authority(?= of (?:the )?Heads)|Contact Group|Working Group|Task Force|Troika|Quartet';
/** The noun that ends a name; of several in one run of capitalised words the last: Forum Leaders Meeting. */
const HEAD = new RegExp(
  `\\b(?:${NOUN}|${BODY}|session|summit|meeting|conference|dialogue|round|forum|plenary|retreat|(?<=(?:\\d(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth) )(?:convening|gathering))\\b(?!-)(?!(?: \\([A-Z]{2,8}\\))?(?: (?:vice|deputy)(?= \\p{Lu}))?(?: (?!OF )\\p{Lu}[\\p{L}'.-]*){0,3} (?:${NOUN})\\b)(?! [Mm]eetings| Partner| (?:\\p{Lu}\\p{L}+ )?(?:Group|Committee|Commission)\\b|(?: (?!of |and |for )(?:${SMALL_WORDS})){1,3} (?:meeting|retreat|session|conference|consultations)\\b)`,
  'gu',
);
const SMALL = /^[a-z]/;
const IS_BODY = new RegExp(`^(?:${BODY}|Authority)$`);
/** How they met, which is no part of the series: fifth in-person Quad Leaders Summit. */
const MANNER = /^(?:[Ii]naugural|in-person|virtual|hybrid|first-ever|stand-alone|standalone) /;
/** 5th Round of Bilateral Consultations: what is left behind the number. */
const OF = /^of (?:the )?(?=\p{Lu})/u;
/** Of a text without a title, what may be one, in characters. */
const UNTITLED = 200;
/** The names of meetings between two offsets, in order, each with what the name itself says. */
export function meetingNamesIn(draft: Draft, start: number, end: number): MeetingMention[] {
  const found: MeetingMention[] = [];
  // In capitals a title names a meeting; other lines are headings over what is said of any.
  const isTitle = draft.title ? start >= draft.title.start && end <= draft.title.end : end <= UNTITLED;
  if (isCapitals(draft.text.slice(start, end)) && (!isTitle || end - start > LONGEST * 3)) return [];
  for (const head of matchesOf(draft.text.slice(start, end), HEAD)) {
    const noun = start + head.index;
    const floor = found.at(-1)?.end ?? start;
    if (noun < floor) continue;
    const mention = named(draft, Math.max(floor, noun - LONGEST), noun, noun + head[0].length, end);
    if (mention && !countsBody(draft, found.at(-1), mention)) found.push(mention);
  }
  return found;
}

function named(
  draft: Draft,
  floor: number,
  noun: number,
  nounEnd: number,
  limit: number,
): MeetingMention | null {
  const { text, lexicon, source } = draft;
  const left = withoutPlace(text, leftOf(text, floor, noun), noun);
  const small = SMALL.test(text[noun] as string);
  const body = IS_BODY.test(text.slice(noun, nounEnd));
  if (body && left.start === noun && !/^ (?:on|of (?:the )?Heads) /.test(text.slice(nounEnd, nounEnd + 14)))
    return null;
  const right = rightOf(draft, nounEnd, limit, left.ordinal !== null);
  // the third meeting between President A and …: counts what two people did.
  if (/^ (?:between|with) $/.test(text.slice(nounEnd, right.end).match(/^ \p{Ll}+ /u)?.[0] ?? '')) {
    const of = text.indexOf(' ', nounEnd + 1) + 1;
    if (lexicon.titles.at(text, of, right.end)) return null;
  }
  // Trilateral Meeting of Prime Minister A of Norway, …: whose it was, and no name.
  const first = left.ordinal === null ? /^ of (?:the )?/.exec(text.slice(nounEnd, nounEnd + 8)) : null;
  const who = first ? draft.people[firstFrom(draft.people, nounEnd + first[0].length)] : undefined;
  if (first && who?.name && who.start === nounEnd + first[0].length) return null;
  const { start } = small ? withRank(text, left) : left;
  if (body && !isMetBody(draft, left, right.end)) return null;
  if (small && left.ordinal === null && areThoseWhoMeet(text, start, nounEnd)) return null;
  // Whitcombe Talks With Japan's Kirishima: what a headline says that somebody does.
  if (
    text.startsWith('Talks', noun) &&
    left.ordinal === null &&
    /^ (?:[Ww]ith|[Aa]bout|[Tt]o) /.test(text.slice(nounEnd, nounEnd + 7))
  )
    return null;
  // the ASEAN Foreign Ministers' Retreat (AMM Retreat): a short form.
  if (text[start - 1] === '(' && text[nounEnd] === ')') return null;
  const end = right.end;
  const cuts = [left.number, left.year, right.year]
    .filter((cut) => cut !== null)
    .sort((a, b) => b.start - a.start);
  const without = (words: string) =>
    cuts.reduce((rest, cut) => rest.slice(0, cut.start - start) + rest.slice(cut.end - start), words).trim();
  // Mekong-Lancang Cooperation (MLC) Foreign Ministers' Meeting: the same series with its acronym and without.
  const spoken = without(text.slice(start, end)).replace(/\([A-Z][A-Za-z\d+-]{1,9}\) /g, '');
  const bare = ofItself(writtenOut(draft, spoken)).replace(MANNER, '');
  const next =
    /\b(?:(?:next|forthcoming) (?:[a-z]+ )?|following (?:[a-z]+ )?(?<!the |our |their |a ))$/i.exec(
      text.slice(Math.max(floor, start - 24), start),
    );
  const known = lexicon.series.get(bare) ?? lexicon.series.get(capitalised(bare));
  const specific =
    known !== null ||
    (small
      ? isSpecificInPassing(draft, start, noun, end, left.ordinal !== null || next !== null)
      : isSpecific(draft, bare));
  // their 11th meeting counts what two men did, and is no series.
  const personal = /\b(?:[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) (?:\w+ )?$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
  // Trilateral Foreign Ministers' Meeting: a kind of meeting, and a name where the title has no other.
  const kind = !small && / /.test(bare) && left.start < noun;
  const previous = small && !specific ? PREVIOUS.exec(text.slice(Math.max(floor, start - 24), start)) : null;
  if (!specific && small && left.ordinal === null && !next) {
    const elsewhere = elsewhereAt(draft, { start, end }, floor, limit);
    if (elsewhere)
      return { ...UNTOLD, ...elsewhere, series: '', seriesId: '', level: null, anaphor: 'other' };
  }
  if (!specific && ((!next && !previous && left.ordinal === null && !kind) || (personal && small)))
    return null;
  if (isOnePersons(draft, start, noun)) return null;
  // Summit of Central Asian presidents: says who met, and is no name; ASEAN Meetings in Lima: several.
  if (
    left.ordinal === null &&
    / (?:presidents|leaders|ministers|(?<!\b(?:Annual|Spring) )Meetings)$/.test(bare)
  )
    return null;
  return {
    ...UNTOLD,
    start: specific ? start : start - (next ?? previous ?? [''])[0].length,
    end,
    series: ofItself(without(source.plain(start, end)).replace(OF, '')).replace(MANNER, ''),
    seriesId: known?.id ?? slug(bare),
    level: known?.level ?? levelOf(bare),
    ordinal:
      left.ordinal ?? (/\b[Ii]naugural /.test(text.slice(Math.max(0, start - 10), start + 10)) ? 1 : null),
    video: /\bvirtual|online|video\b/i.test(text.slice(start, end)),
    anaphor: specific ? null : next ? 'next' : previous ? 'previous' : 'this',
  };
}

/** What stands before a meeting of the same series that was before this one. */
const PREVIOUS = /\b(?:previous|preceding|last) (?:[a-z-]+ )?$/;
/** a ministerial meeting of the Coast Platform: who meets, in small letters before the noun. */
function withRank(text: string, left: Left): Left {
  const rank = /\bministerial $/.exec(text.slice(Math.max(0, left.start - 12), left.start));
  return rank ? { ...left, start: left.start - rank[0].length } : left;
}

/** How many take part: the only word between whose talks they are and the noun. */
const OF_ONE = /'s (?:(?:(?:bi|tri|quadri)lateral|virtual|official|private) )?$/i;

/** President Smith's Meeting with …, Deputy Secretary Diop's Trilateral Meeting: people's talks, and no name. */
function isOnePersons({ text, lexicon }: Draft, start: number, noun: number): boolean {
  const words = text.slice(start, noun);
  return OF_ONE.test(words) && [...lexicon.titles.in(words)].length > 0;
}

/** How much of a text is looked through for a name, in characters: all of an article, not all of a book for each name. */
const ELSEWHERE = 20_000;

/** A name in capitals as the text has it elsewhere: FOREIGN MINISTERS' MEETING, Foreign Ministers' Meeting. */
function writtenOut(draft: Draft, name: string): string {
  if (!isCapitals(name)) return name;
  const text = draft.text.slice(0, ELSEWHERE);
  const lower = text.toLowerCase();
  const words = name.toLowerCase();
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
    const written = text.slice(at, at + name.length);
    if (!isCapitals(written) && written.toLowerCase() === words) return written;
  }
  return name;
}

const ENDS_IN_NOUN = new RegExp(
  `(?:${NOUN}|dialogue|forum|meeting|consultations|conference|summit)(?<!Council)$`,
);

/** fifth meeting of the India-Central Asia Dialogue: a meeting of a series that is itself named as meetings are. */
function ofItself(name: string): string {
  const inner =
    /^(?:annual |regular )?(?:(?:meeting|session) of the|(?:round|edition) of(?: the)?) (.*)$/i.exec(
      name,
    )?.[1] ?? '';
  return inner && ENDS_IN_NOUN.test(inner) ? inner : name;
}

/** G7 foreign ministers' meeting -> G7 Foreign Ministers' Meeting: how a vocabulary writes it. */
const capitalised = (name: string) => name.replace(/[ -][a-z](?=[a-z]{3})/g, (first) => first.toUpperCase());

/**
 * Finds people where one office in the plural stands for all of them.
 *
 *   Foreign Ministers A. Roy of India, B. Tran of Viet Nam      representatives of Tonga and Vanuatu
 *   ^title            ^name     ^country                        ^title             ^country
 */
import { type Draft, type PersonMention, writtenName } from '../../draft.ts';
import { append, type Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { countryAt } from '../grammar/owners.ts';
import { suchCountries, titleOf } from './country-lists.ts';
import { nameAt } from './names.ts';
import { rowOfNames } from './rows-of-names.ts';

const PLURAL =
  /(?<!\b(?:Cabinet|Council|Board) of )\b((?:(?:[Dd]eputy|[Pp]rime|[Ff]oreign|[Vv]ice|[Dd]efen[cs]e|[Ff]inance|[Tt]rade|[Ee]nergy) ){0,3})([Mm]inisters|[Pp]residents|[Pp]remiers|[Ll]eaders|(?:Cabinet|Principal|Permanent) Secretaries|Secretaries of State|Foreign Secretaries)( of Foreign Affairs| for Foreign Affairs)?(?:[^.;:()]{0,80}?,? including|[^.,;:()]{0,60}?(?: --?(?= (?:Mrs?|Ms|Dr|H)\b)|:)|(?: of the (?:\p{Lu}[\p{L}\d-]* ){1,3}(?:Triangle|Group|Quad|Alliance|Platform|Four|Five|Eight))?,)? (?=\p{Lu}|of (?:the )?\p{Lu})/gu;
/** Without such a head there is no office of several. */
const OF_SEVERAL = /(?:inister|resident|remier|eader|ecretarie)s\b/;
const DELEGATES =
  /\b[Rr]epresentatives (?:of|from) (?=(?:the )?\p{Lu}|[a-z]+ \p{Lu}|all (?:of )?(?:the )?(?:[a-z]+ )?(?:states|countries|members))/gu;

/** her counterparts A (Kazakhstan), B (Tajikistan): each has the office of the one before. */
const COUNTERPARTS = /\b(?:his|her|their) (?:\p{L}+ )?counterparts,? (?:from )?(?=\p{Lu})/gu;

/** The people that such an office stands for between two offsets, in order. */
export function pluralsIn(draft: Draft, start: number, end: number): PersonMention[] {
  const found: PersonMention[] = [];
  const words = draft.text.slice(start, end);
  for (const match of OF_SEVERAL.test(words) ? matchesOf(words, PLURAL) : []) {
    const [, ranks = '', head = '', portfolio = ''] = match;
    const title = `${titleOf({ ranks, head })}${portfolio}`;
    const at = start + match.index + match[0].length;
    const own = listAt(draft, at, end, memberAt);
    const held = own.length > 0 || portfolio ? own : listAt(draft, at, end, holderAt);
    const list = held.length > 0 ? held : rowOfNames(draft, start + match.index, at, end);
    append(
      found,
      (list.length > 0 || portfolio ? list : pairAt(draft, at, end)).map((person) => ({
        ...person,
        titles: [title],
      })),
    );
  }
  for (const match of matchesOf(words, DELEGATES)) {
    const at = start + match.index + match[0].length;
    append(found, listAt(draft, at + suchCountries(draft.text, at, end), end, delegateAt));
  }
  for (const match of words.includes('counterpart') ? matchesOf(words, COUNTERPARTS) : []) {
    const at = start + match.index + match[0].length;
    append(
      found,
      listAt(draft, at, end, memberAt).map((person) => ({ ...person, titles: ['counterpart'] })),
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

type MemberAt = (draft: Draft, at: number, end: number) => PersonMention | null;

/** What a list has from `at` on, with commas and and between. */
function listAt(draft: Draft, at: number, end: number, memberAt: MemberAt): PersonMention[] {
  const found: PersonMention[] = [];
  for (let from = at; ; ) {
    const member = memberAt(draft, from, end);
    if (!member) return found;
    found.push(member);
    const link = /^(?:[,;] and |[,;] | and | & |,? as well as )/.exec(
      draft.text.slice(member.end, member.end + 13),
    );
    if (!link) return found;
    from = member.end + link[0].length;
  }
}

/** Presidents Batsaikhan and Haskell met: two names alone, before what the two did. */
function pairAt(draft: Draft, at: number, end: number): PersonMention[] {
  const { text } = draft;
  const first = nameAt(draft, at, end);
  const second = first && text.startsWith(' and ', first.end) ? nameAt(draft, first.end + 5, end) : null;
  if (!first || !second || !/^ \p{Ll}+(?:ed|et|ld|ve|re|ke)\b/u.test(text.slice(second.end, second.end + 20)))
    return [];
  return [first, second].map((name) => ({
    ...name,
    name: writtenName(draft, name),
    country: countryOf(draft, text.slice(name.start, name.end)),
    organisation: null,
    titles: [],
  }));
}

/** Cabinet Secretaries A (Interior), B (Trade): a name in full, and in brackets what its bearer is in charge of. */
function holderAt(draft: Draft, at: number, end: number): PersonMention | null {
  const name = nameAt(draft, at, end);
  const isWhole = name && / /.test(draft.text.slice(name.start, name.end));
  const charge = isWhole
    ? /^ \(\p{Lu}[\p{L}&,' -]{1,50}\)/u.exec(draft.text.slice(name.end, Math.min(end, name.end + 60)))
    : null;
  return name && charge
    ? {
        start: at,
        end: name.end + charge[0].length,
        name: writtenName(draft, name),
        country: null,
        organisation: null,
        titles: [],
      }
    : null;
}

/** How many people back the one who bears the same name is looked for. */
const NEAR = 40;
const countryOf = ({ people }: Draft, bare: string): string | null =>
  people.slice(-NEAR).find(({ name, country }) => country && name?.text === bare)?.country ?? null;

/** A country whose representative the text does not name. */
function delegateAt(draft: Draft, at: number, end: number): PersonMention | null {
  const the = draft.text.startsWith('the ', at) ? 4 : 0;
  const country = countryAt(draft, at + the, end);
  return (
    country && {
      start: at,
      end: country.end,
      name: null,
      country: country.value,
      organisation: null,
      titles: ['representative'],
    }
  );
}

/** of France, A. Roux, (of) Germany, B. Berg, and (of) Poland, C. Nowak: a name set apart, where the next one is, too. */
function apartFrom(draft: Draft, country: number, at: number, end: number): Range | null {
  const { text } = draft;
  const name = text.startsWith(', ', country) ? nameAt(draft, country + 2, end) : null;
  if (!name || countryAt(draft, name.start, end)) return null;
  const link = /^[,;] (?:and )?/.exec(text.slice(name.end, name.end + 6))?.[0].length ?? 0;
  const next = link > 0 ? countryAt(draft, name.end + link, end) : null;
  const isListed =
    (next && text.startsWith(', ', next.end)) ||
    /^[,;]? (?:and )?of /.test(text.slice(name.end, name.end + 9)) ||
    /[,;]? and $/.test(text.slice(at - 6, at));
  return isListed ? name : null;
}

/** Mr. A. Roy, India, and: the next one follows, or the list ends. */
const CLOSES = /^(?:,? and |, (?:the )?\p{Lu}|,? --? )/u;

/** A name with its country behind it or before: A. Roy of India, A. Roy (India), India Mr. A. Roy, India – A. Roy, India (A. Roy). */
function memberAt(draft: Draft, at: number, end: number): PersonMention | null {
  const { text } = draft;
  const [of = ''] = /^(?:of )?(?:the )?/.exec(text.slice(at, at + 7)) ?? [];
  const lead = of.length;
  const before = countryAt(draft, at + lead, end);
  const gap = before
    ? (/^(?:'s?)? (?:--? |\()?/.exec(text.slice(before.end, before.end + 6))?.[0].length ?? 0)
    : 0;
  const name: Range | null =
    (before ? apartFrom(draft, before.end, at, end) : null) ??
    nameAt(draft, before && gap > 0 ? before.end + gap : at, end);
  // Mali, Togo: countries without names.
  if (!name || (before && name.start < before.end)) return null;
  const link = before ? null : /^(?: of (?:the )?| \(|, (?:the )?)/.exec(text.slice(name.end, name.end + 8));
  const country = before ?? (link && countryAt(draft, name.end + link[0].length, end));
  if (!country || (link?.[0].startsWith(',') && !CLOSES.test(text.slice(country.end, country.end + 6))))
    return null;
  const stop = before ? name.end : country.end;
  // (The Hon A. Roy MP)
  const close = /^(?:,? [A-Z]{2,5}){0,3}\)/.exec(text.slice(stop, stop + 20))?.[0].length ?? 0;
  return {
    start: at,
    end: stop + close,
    name: writtenName(draft, name),
    country: country.value,
    organisation: null,
    titles: [],
  };
}

/**
 * Lists of countries with one office in the plural for all of them: each is a delegate whom the text does not name.
 *
 *   the Foreign Ministers of Kenya and Uganda         the Kenyan, Ugandan and Rwandan presidents
 *       ^office              ^country                     ^country                    ^office
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { countryAt } from '../grammar/owners.ts';

const RANKS =
  '(?:(?:[Dd]eputy|[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Tt]rade|[Ee]nergy|[Ff]irst) |[Vv]ice[- ])*';
/** Who has the office of the one named before. */
export const COUNTERPART = 'counterpart';
const HEADS = {
  '[Mm]inisters': 'Minister',
  '[Pp]residents': 'President',
  '[Pp]remiers': 'Premier',
  '[Cc]hancellors': 'Chancellor',
  '[Ll]eaders': 'Leader',
  '[Hh]eads of [Ss]tate(?:(?:,| and|/| or) ?(?:of )?[Gg]overnments?)?(?:,? and (?:of )?(?:[Tt]erritories|[Tt]erritory))?':
    'Head of State',
  '[Hh]eads of [Gg]overnment': 'Head of Government',
  'Secretaries of State': 'Secretary of State',
  'Cabinet Secretaries': 'Cabinet Secretary',
  'Principal Secretaries': 'Principal Secretary',
  'Permanent Secretaries': 'Permanent Secretary',
  'Foreign Secretaries': 'Foreign Secretary',
  '[Cc]ounterparts': COUNTERPART,
};
const OFFICES = `(?<ranks>${RANKS})(?<head>${Object.keys(HEADS).join('|')})`;
const OFFICE = new RegExp(`(?<!\\p{L})${OFFICES}(?= (?:of|for|from) )`, 'gu');
const HEAD = new RegExp(`^ ${OFFICES}(?![\\p{L}'])`, 'u');
/** the five Central Asian countries (: the countries themselves stand in brackets. */
const SUCH_COUNTRIES =
  /^(?:all (?:of )?(?:the )?|these )?(?:[a-z]+ ){0,2}(?:[\p{Lu}\d][\p{L}\d+-]* ){0,4}(?:\([A-Z\d]{2,8}\) )?(?:[Mm]ember )?(?:[Cc]ountries|states|[Nn]ations|[Ss]tates|[Rr]epublics|[Pp]artners|[Mm]embers)(?: of (?:the )?(?:\p{Lu}\p{L}+ ?){1,4}(?<! ))?(?: \([A-Z]{2,}s?\))?(?: (?:taking part|participating|involved)(?: [a-z]+){0,6})?(?:,? (?:including|namely),?| ?\((?![A-Z\d]{2,8}\))| ?-) ?(?:the )?|^(?:[\p{Lu}\d][\p{L}\d+-]* ){1,4}(?:\([A-Z\d]{2,8}\) )?(?:(?:--?|:) |\((?![A-Z\d]{2,8}\)))(?:the )?/u;
/** of Foreign Affairs and Trade: what may stand between the head and the countries. */
const PORTFOLIO =
  /^ (?:of|for) (?:the )?(?:\p{Lu}[\p{L}-]+(?: (?:and |of )?\p{Lu}[\p{L}-]+){0,4}?(?:\/\p{Lu}[\p{L} ]{3,30}?)?|(?:foreign|external|internal|economic) affairs|defen[cs]e|finance|trade|energy|transport|agriculture|health|culture|tourism|justice|education)(?= (?:of|from) )/u;
/** A list, and those it stands for. */
export interface Delegates extends Range {
  delegates: PersonMention[];
  /** Whether an organisation is among the countries. */
  mixed: boolean;
}

/** foreign ministers of A and B: the countries stand behind the office. */
export function listsBehind(draft: Draft, { start, end }: Range): Delegates[] {
  return matchesOf(draft.text.slice(start, end), OFFICE).map(({ index, groups, 0: words }) => {
    const at = start + index;
    const delegates = delegatesAt(draft, titleOf(groups), at + words.length, end);
    const last = delegates.at(-1)?.end ?? at;
    const mixed = draft.words.in('organisations', at + words.length, last).length > 0;
    return { start: at, end: last, delegates, mixed };
  });
}

const AND = /^(?:, and |, | and )(?:the )?$/;

/** the Kenyan, Ugandan and Rwandan presidents: the countries stand before the office. */
export function listsBefore({ text, words }: Draft, { start, end }: Range): Delegates[] {
  const owners = [...words.in('nationalities', start, end), ...words.in('countries', start, end)];
  owners.sort((a, b) => a.start - b.start);
  const found: Delegates[] = [];
  let list: typeof owners = [];
  owners.forEach((owner, i) => {
    list.push(owner);
    const next = owners[i + 1];
    if (next && AND.test(text.slice(owner.end, next.start))) return;
    const head = list.length > 1 ? HEAD.exec(text.slice(owner.end, Math.min(end, owner.end + 60))) : null;
    if (head)
      found.push({
        start: (list[0] as Range).start,
        end: owner.end + head[0].length,
        delegates: list.map((each) => delegate(each.start, each.end, each.value, titleOf(head.groups))),
        mixed: false,
      });
    list = [];
  });
  return found;
}

/** What one of them is called, by the pattern for several. */
const ONE_OF = Object.entries(HEADS).map(([many, one]) => [new RegExp(`^${many}$`), one] as const);

/** What one of those is called who bear an office in the plural: deputy ministers, Deputy Minister. */
export function titleOf({ ranks = '', head = '' }: Record<string, string> = {}): string {
  const one = ONE_OF.find(([many]) => many.test(head))?.[1] ?? head;
  if (one === COUNTERPART) return one;
  return `${ranks}${one}`.replace(/(?<=^| )\p{Ll}(?=\p{Ll}{3})/gu, (first) => first.toUpperCase());
}

/** Those of the countries that stand behind a head, or behind its portfolio. */
function delegatesAt(draft: Draft, title: string, at: number, end: number): PersonMention[] {
  const own = behindLink(draft, title, at, end);
  const portfolio =
    own.length > 0 ? null : PORTFOLIO.exec(draft.text.slice(at, Math.min(end, at + 120)))?.[0];
  return portfolio ? behindLink(draft, `${title}${portfolio}`, at + portfolio.length, end) : own;
}

function behindLink(draft: Draft, title: string, at: number, end: number): PersonMention[] {
  const link = /^ (?:of|from) (?:the )?/.exec(draft.text.slice(at, at + 12))?.[0].length ?? 0;
  if (link === 0) return [];
  return countriesAt(draft, at + link + suchCountries(draft.text, at + link, end), end, title);
}

/** How long what stands before the countries themselves is: five Central Asian countries, namely … */
export function suchCountries(text: string, at: number, end: number): number {
  return SUCH_COUNTRIES.exec(text.slice(at, Math.min(end, at + 110)))?.[0].length ?? 0;
}

/** of ASEAN, Australia and China: an organisation among the countries, whose ministers are not counted. */
function organisationAt({ text, lexicon }: Draft, at: number, end: number): Range | null {
  const organisation = lexicon.organisations.at(text, at, end);
  const members =
    organisation &&
    /^ (?:[Mm]ember )?(?:[Ss]tates|[Cc]ountries)\b/.exec(text.slice(organisation.end, organisation.end + 20));
  return organisation && { start: at, end: organisation.end + (members?.[0].length ?? 0) };
}

/** the OTS Member States A and B and the OTS Observer States C and D, and the new members - E and F: as what they belong to it. */
const AS_MEMBERS =
  /^(?:[a-z]+ ){1,3}(?:members|partners|countries|states) ?(?:--? |: |\()(?=\p{Lu})|^(?:[A-Z][\w+-]{1,9} )?(?:[Mm]ember|[Oo]bserver|[Pp]artner) (?:[Ss]tates|[Cc]ountries),? (?=\p{Lu})/u;

/** A list of countries, each a delegate whom the text does not name. */
export function countriesAt(draft: Draft, at: number, end: number, title: string): PersonMention[] {
  const found: PersonMention[] = [];
  for (let from = at; ; ) {
    from += AS_MEMBERS.exec(draft.text.slice(from, Math.min(end, from + 40)))?.[0].length ?? 0;
    const country = countryAt(draft, from, end);
    const member = country ?? organisationAt(draft, from, end);
    if (!member) return found;
    if (country) found.push(delegate(from, country.end, country.value, title));
    const link =
      /^(?: \([A-Z][A-Za-z.]{1,9}\))?(?:, and |, | and | \+ | & |,? (?:as well as|along with|together with|plus) )(?:the )?/.exec(
        draft.text.slice(member.end, member.end + 30),
      );
    if (!link) return found;
    from = member.end + link[0].length;
  }
}

/** One of a country, without a name. */
export const delegate = (start: number, end: number, country: string, title: string): PersonMention => ({
  start,
  end,
  name: null,
  country,
  organisation: null,
  titles: [title],
});

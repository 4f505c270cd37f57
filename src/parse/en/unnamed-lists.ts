/**
 * Those who met where one office in the plural stands for all of them, and the text gives only their countries.
 *
 *   We, the Presidents of Kenya and Uganda, …      attended by A, foreign ministers from B and C, and the …
 *           ^office       ^country                               ^office                 ^country
 *   deputy ministers of the Baltic states (Estonia, …)      The Kenyan, Ugandan and Rwandan presidents met in …
 *   ^office                                 ^country            ^country                    ^office
 */
import type { Draft, PersonMention } from '../draft.ts';
import { append, firstFrom, type Range } from '../ranges.ts';
import { matchesOf } from '../text/matches.ts';
import { countryAt } from './owners.ts';

const RANKS =
  '(?:(?:[Dd]eputy|[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Tt]rade|[Ee]nergy|[Ff]irst) |[Vv]ice[- ])*';
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
  'Foreign Secretaries': 'Foreign Secretary',
};
const OFFICES = `(?<ranks>${RANKS})(?<head>${Object.keys(HEADS).join('|')})`;
const OFFICE = new RegExp(`(?<!\\p{L})${OFFICES}(?= (?:of|for|from) )`, 'gu');
const HEAD = new RegExp(`^ ${OFFICES}(?![\\p{L}'])`, 'u');
/** the five Central Asian countries (: the countries themselves stand in brackets. */
const SUCH_COUNTRIES =
  /^(?:all |these )?(?:[a-z]+ ){0,2}(?:[\p{Lu}\d][\p{L}\d+-]* ){0,4}(?:[Mm]ember )?(?:countries|states|nations|[Ss]tates|[Rr]epublics|partners)(?:,? (?:including|namely)| ?\(| ?-) ?(?:the )?/u;
/** of Foreign Affairs and Trade: what may stand between the head and the countries. */
const PORTFOLIO =
  /^ (?:of|for) (?:the )?(?:\p{Lu}[\p{L}-]+(?: (?:and |of )?\p{Lu}[\p{L}-]+){0,4}?|(?:foreign|external|internal|economic) affairs|defen[cs]e|finance|trade|energy|transport|agriculture|health|culture|tourism|justice|education)(?= (?:of|from) )/u;
/** Ministers and Deputy Ministers from …: which of them came for which country is not said. */
const MIXED =
  /(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Hh]eads of \p{L}+|[Rr]epresentatives) (?:and|or) (?:the )?$/u;

/** We, the Foreign Ministers of …: who speaks in the text took part in what it tells. */
const AUTHORS = /(?:^|[.,:] )(?:\d{1,2}\. *)?[Ww]e,? ?-{0,2} ?(?:the )?(?:[^;.]{8,120}?,? and (?:the )?)?$/;
/** What opens a sentence before its subject: On 5 May, the …; also one office in the singular that opens the list. */
const SUBJECT =
  /^(?:\d{1,2}\. *)?(?:[^.;:]{0,120}, |In (?:today's|our|this|the) [^.;:,]{3,60} (?=the ))?(?:[Tt]he )?(?:(?:[^,;.]|\b\p{Lu}\.){8,80}?,? and (?:the )?)?(?:\p{Lu}[\p{L}\d+-]* ){0,2}$/u;
const MET =
  /\b(?:met|meeting|held|gathered|convened|assembled|participated|attended|took part|reached|adopted|signed)\b/;
const OCCASION = /\b(?:[Mm]eeting|[Ss]ummit|[Tt]alks|[Ss]ession|[Dd]ialogue|[Cc]onference)\b/;
/** What says that those behind it were there. */
const THERE =
  /(?:\b(?:(?:attended|joined|held|chaired|hosted|led|represented|signed|convened|opened|issued|adopted) (?:\w+ )?by|(?:participation|attendance|presence) of|(?:were|with|between|among|includ(?:ed|ing)|met|joined|hosted|[Ww]elcom(?:ed|ing)|(?:convening|gathering) of|(?:[Mm]inisterial|[Mm]eeting|[Ss]ummit|[Tt]alks) for)|together)|[:-]) (?:all )?(?:the |his |her )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|other) )?$/;
/** What joins one to those named before. */
const LINK = /^[,;]?(?: and| as well as| along with| together with)?(?: the)? $/;

/**
 * The delegates of a sentence whom such lists name by country, two or more of a list, where the sentence says that they
 * took part: as its authors or subject, among those named, or in the name of the `meeting`.
 */
export function unnamedLists(
  draft: Draft,
  sentence: Range,
  named: PersonMention[],
  meeting: Range | null,
): PersonMention[] {
  const found: PersonMention[] = [];
  // A of Mali and B of Togo attended the meeting, which the Malian and Togolese ministers chaired: these are they.
  const known = new Set(named.map(({ country }) => country));
  const before = listsBefore(draft, sentence).filter(
    ({ delegates }) => !delegates.some(({ country }) => known.has(country)),
  );
  const lists = [...listsBehind(draft, sentence), ...before];
  for (const { delegates, ...at } of lists.sort((a, b) => a.start - b.start)) {
    const last = found.at(-1) ?? named[firstFrom(named, at.start) - 1];
    if (delegates.length > 1 && tookPart(draft.text, sentence, at, last, meeting)) append(found, delegates);
  }
  append(found, represented(draft, sentence));
  return found.sort((a, b) => a.start - b.start);
}

/** Papua New Guinea and Vanuatu were represented at Ministerial Level; Kiribati was represented by Special Envoy. */
const REPRESENTED =
  / (?:was|were) (?:also )?represented (?:at (?:the )?[\p{L}\d -]{3,30} [Ll]evel|by (?:an? )?(?:[Ss]pecial )?(?:[Ee]nvoys?|[Oo]fficials?|[Dd]elegates?|[Aa]mbassadors?))(?!\p{L})/gu;

function represented(draft: Draft, { start, end }: Range): PersonMention[] {
  const { text, lexicon } = draft;
  const told = matchesOf(text.slice(start, end), REPRESENTED).map(({ index }) => start + index);
  if (told.length === 0) return [];
  const countries = lexicon.countries.in(text, start, end);
  return told.flatMap((verb) => {
    const found: PersonMention[] = [];
    let next = verb;
    for (const { start: from, end: to, value } of countries.filter((each) => each.end <= verb).reverse()) {
      if (!/^(?:, and |, | and )?(?:the )?$/.test(text.slice(to, next))) break;
      found.unshift(delegate(from, to, value, 'representative'));
      next = from;
    }
    return found;
  });
}

interface Delegates extends Range {
  delegates: PersonMention[];
}

/** foreign ministers of A and B: the countries stand behind the office. */
function listsBehind(draft: Draft, { start, end }: Range): Delegates[] {
  return matchesOf(draft.text.slice(start, end), OFFICE).map(({ index, groups, 0: words }) => {
    const at = start + index;
    const delegates = delegatesAt(draft, titleOf(groups), at + words.length, end);
    return { start: at, end: delegates.at(-1)?.end ?? at, delegates };
  });
}

const AND = /^(?:, and |, | and )(?:the )?$/;

/** the Kenyan, Ugandan and Rwandan presidents: the countries stand before the office. */
function listsBefore({ text, words }: Draft, { start, end }: Range): Delegates[] {
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
      });
    list = [];
  });
  return found;
}

/** What one of them is called, by the pattern for several. */
const ONE_OF = Object.entries(HEADS).map(([many, one]) => [new RegExp(`^${many}$`), one] as const);

function titleOf({ ranks = '', head = '' }: Record<string, string> = {}): string {
  const one = ONE_OF.find(([many]) => many.test(head))?.[1] ?? head;
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
  const such = SUCH_COUNTRIES.exec(draft.text.slice(at + link, Math.min(end, at + link + 80)));
  return countriesAt(draft, at + link + (such?.[0].length ?? 0), end, title);
}

/** How far before an office is looked for what says that it took part, in characters. */
const REACH = 320;

function tookPart(
  text: string,
  sentence: Range,
  { start, end }: Range,
  last: Range | undefined,
  meeting: Range | null,
): boolean {
  const from = Math.max(sentence.start, start - REACH);
  const before = text.slice(from, start);
  if (MIXED.test(before)) return false;
  if (AUTHORS.test(before) || THERE.test(before)) return true;
  if (meeting && meeting.start <= start && start <= meeting.end) return true;
  if (last && last.end <= start && LINK.test(text.slice(last.end, start))) return true;
  return (
    from === sentence.start &&
    SUBJECT.test(before) &&
    (MET.test(text.slice(end, sentence.end)) || OCCASION.test(before))
  );
}

/** of ASEAN, Australia and China: an organisation among the countries, whose ministers are not counted. */
function organisationAt({ text, lexicon }: Draft, at: number, end: number): Range | null {
  const organisation = lexicon.organisations.at(text, at, end);
  const members =
    organisation &&
    /^ (?:[Mm]ember )?(?:[Ss]tates|[Cc]ountries)\b/.exec(text.slice(organisation.end, organisation.end + 20));
  return organisation && { start: at, end: organisation.end + (members?.[0].length ?? 0) };
}

/** A list of countries, each a delegate whom the text does not name. */
function countriesAt(draft: Draft, at: number, end: number, title: string): PersonMention[] {
  const found: PersonMention[] = [];
  for (let from = at; ; ) {
    const country = countryAt(draft, from, end);
    const member = country ?? organisationAt(draft, from, end);
    if (!member) return found;
    if (country) found.push(delegate(from, country.end, country.value, title));
    const link = /^(?: \([A-Z][A-Za-z.]{1,9}\))?(?:, and |, | and |,? as well as )(?:the )?/.exec(
      draft.text.slice(member.end, member.end + 30),
    );
    if (!link) return found;
    from = member.end + link[0].length;
  }
}

const delegate = (start: number, end: number, country: string, title: string): PersonMention => ({
  start,
  end,
  name: null,
  country,
  organisation: null,
  titles: [title],
});

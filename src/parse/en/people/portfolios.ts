/**
 * What stands behind the head of a title: its portfolio, the organisation it is of, its country.
 *
 *   Minister of Foreign Affairs and Trade of the Republic of Fiji      Director General of the World Health Organization (WHO)
 *            ^portfolio                      ^country                                          ^organisation
 */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { ONCE } from '../../text/matches.ts';
import { countryAt } from '../grammar/owners.ts';
import { BODY, listBehind, opensPhrase, PORTFOLIOS, phraseAt, SHORT_FORM } from './portfolio-phrases.ts';

/** minister of state; …, national community abroad and African affairs: the same in small letters. */
const SMALL = `(?:[\\p{L}-]+ ){0,2}${ONCE}(?:${PORTFOLIOS.toLowerCase()}|expatriates)(?![\\p{L}])`;
const SMALL_PORTFOLIO = new RegExp(`^ (?:of|for) ${SMALL}`, 'u');
/** …, discussed trade and regional security: what somebody did, and no portfolio. */
const DOING =
  '(?:\\p{Ll}+(?:ed|ing|ly)|said|says|met|held|told|spoke|took|gave|led|made|and|who|which|to|on|in|at|with|for|also|as|by|is|was|has|will|where)(?![\\p{L}])';
const MORE_SMALL = new RegExp(`^(?:, (?!${DOING})(?:\\p{Ll}+ ){0,3}\\p{Ll}+)+,? and ${SMALL}`, 'u');

/** Ambassador to Fiji: where they are sent is a part of the title, not whose they are. */
const ENVOY = /(?:Ambassador|Plenipotentiary|Envoy|Commissioner|Representative|ambassador)$/;

/** the Secretary of State and the Foreign Ministers of …: other people. */
const SEVERAL = /\b(?:Ministers|Presidents|Premiers|Leaders|Secretaries|Representatives|Heads)$/;
const PROVINCIAL = /(?:Governor|Mayor|Party Secretary|Premier|Chief Minister)$/;
const CHAIRS = /(?:Chair(?:man|person)?|Head)$/;

const LINK = /^ (?:of|for|to|on|in charge of|responsible for|and|&) (?:the )?/;
/** Secretary (East), Joint Secretary (CPV & OIA): of what, in brackets. */
const BRACKETED =
  /^ \((?!(?:Co-?)?[Cc]hair)(?:\p{Lu}[\p{L}-]+|[A-Z][A-Z&, ]{1,20}|Economic Relations)\)(?=,| (?:of|in|to|at) | \p{Lu}|$)/u;
/** Chargé d'Affaires, a.i.; Ambassador-at-Large. */
const MANNER =
  /^(?:,? a\. ?i\.(?:,(?= \p{Lu}))?| ad interim|[ -][Aa]t[ -][Ll]arge|[ -](?:[Dd]esignate|[Ee]lect)(?!\p{L}))/u;
/** State Secretary at the Ministry of Foreign Affairs of …: where somebody serves is no part of the title. */
const AT_MINISTRY =
  /^ (?:at|in|with) the (?=(?:\p{Lu}[\p{L}']+ ){0,4}(?:Ministry|Department|Office|Secretariat|Cabinet|Council|Service|House|Embassy|Administration|Bureau)\b)/u;

const HONORIFIC = /^(?:H\. ?E\b|(?:His|Her|Mrs?|Ms|Dr|Hon|Sir|Dame)\b)/;

export interface Complement {
  /** Where the title ends. */
  title: number;
  /** Where the office ends, with its country. */
  end: number;
  country: string | null;
  organisation: string | null;
}

/** What of, for, to … say behind a title: a portfolio and an organisation are part of it, a country is not. */
export function complementOf(draft: Draft, head: Range, end: number): Complement {
  const { text, lexicon } = draft;
  const found: Complement = { title: head.end, end: head.end, country: null, organisation: null };
  // Minister of Foreign Affairs and …: the head has its portfolio already.
  const whole = / (?:of|for) /.test(text.slice(head.start, head.end));
  const isSmall = !whole && /^\p{Ll}/u.test(text.slice(head.start, head.end));
  const small = isSmall ? SMALL_PORTFOLIO.exec(text.slice(head.end, Math.min(end, head.end + 60))) : null;
  if (small) found.title = found.end = head.end + small[0].length;
  const manner = mannerBehind(draft, head, end);
  if (manner) found.title = found.end = head.end + manner;
  for (let i = 0; i < 5; i++) {
    const more = whole || i > 0 ? morePortfolios(text, found.title, end) : null;
    if (more && !titleWithin(draft, found.title, more)) found.title = found.end = more;
    const link = LINK.exec(text.slice(found.title, found.title + 24));
    if (!link) break;
    const at = found.title + link[0].length;
    // a member of … Committee and Chinese foreign minister, President of the Commission and H.E. B: another office, another person.
    const another = () => lexicon.nationalities.at(text, at, end) || HONORIFIC.test(text.slice(at, at + 6));
    if (/^ (?:and|&) /.test(link[0]) && another()) break;
    const named = countryAt(draft, at, end);
    // Minister of State of Oman; Special Representative for Afghanistan Reconciliation
    const isPart =
      named && (/ for /.test(link[0]) ? opensPhrase(text, named.end) : isMinisterOfState(text, found.title));
    const country = isPart ? null : named;
    const part = country && BODY.exec(text.slice(country.end, country.end + 40));
    // Chairman of the Government of the Russian Federation: what they chair is no part of the country's name.
    const chaired =
      country && CHAIRS.test(text.slice(head.start, head.end)) && text.startsWith('Government of ', at);
    if (country && !part && !/ (?:and|&) /.test(link[0])) {
      if (chaired) found.title = at + 'Government'.length;
      if (/^ (?:of|for) /.test(link[0])) {
        // Prime Minister of Papua New Guinea (PNG)
        const short = SHORT_FORM.exec(text.slice(country.end, country.end + 16))?.[0].length ?? 0;
        Object.assign(found, { country: country.value, end: country.end + short });
        // Ambassador of Togo to Mali
        const to = ENVOY.test(text.slice(head.start, head.end)) && / to (?:the )?/y;
        if (to) to.lastIndex = found.end;
        const post = to && to.test(text) ? postAt(draft, to.lastIndex, end) : null;
        if (post) found.end = alsoTo(draft, post.end, end);
      } else if (link[0].startsWith(' to ') && ENVOY.test(text.slice(head.start, head.end)))
        Object.assign(found, { title: country.end, end: country.end });
      break;
    }
    // Tuvalu was represented by its Minister of Finance and Vanuatu by its Premier.
    if (country && !part && text.startsWith(' by ', country.end)) break;
    // Adviser to the President: whom somebody serves.
    const principal = link[0].startsWith(' to ') ? lexicon.titles.at(text, at, end) : null;
    const stop =
      country && part ? country.end + part[0].length : (principal?.end ?? phraseAt(draft, at, end));
    if (country && part) found.country = country.value;
    if (stop === null) break;
    // Governor of Guangdong Province, Mayor of Osaka, Premier of Sarawak, Malaysia: of the country in which it lies.
    const isProvincial = PROVINCIAL.test(text.slice(head.start, head.end));
    const province = isProvincial
      ? (lexicon.regions.at(text, at, end)?.value ?? lexicon.places.at(text, at, end)?.value.country)
      : undefined;
    const stated = isProvincial && text.startsWith(', ', stop) ? countryAt(draft, stop + 2, end) : null;
    found.country ??= stated?.value ?? province ?? null;
    const others = titleWithin(draft, at, stop) || SEVERAL.test(text.slice(at, stop));
    if (/^ (?:and|&) /.test(link[0]) && ((i === 0 && !whole) || others)) break;
    const [body] = draft.words.in('organisations', at, stop);
    // Director General of the MSG Secretariat: an organisation that no vocabulary holds.
    const institution =
      body ?? (text.slice(at, stop).endsWith(' Secretariat') ? { start: at, end: stop } : null);
    found.organisation ??= institution ? draft.source.plain(institution.start, institution.end) : null;
    found.title = stop;
    found.end = stated?.end ?? stop;
    // Governor of the Bank of Japan: the country is part of the bank's name.
    const bank = text.slice(stop - 5, stop) === ' Bank' && text.startsWith(' of ', stop);
    const seat = bank ? countryAt(draft, stop + 4, end) : null;
    if (seat) Object.assign(found, { country: seat.value, title: seat.end, end: seat.end });
    const short = SHORT_FORM.exec(text.slice(stop, stop + 16));
    if (short) {
      found.end = stop + short[0].length;
      break;
    }
  }
  if (!found.country) serveAt(draft, found, end);
  return found;
}

/** to Mali, to Bishkek: where an envoy is sent. */
const postAt = (draft: Draft, at: number, end: number): Range | null =>
  countryAt(draft, at, end) ?? draft.lexicon.places.at(draft.text, at, end);

/** to Nigeria and ECOWAS: where an envoy is sent besides. */
function alsoTo(draft: Draft, at: number, end: number): number {
  const link = /^ and (?:to )?(?:the )?/.exec(draft.text.slice(at, at + 12))?.[0].length ?? 0;
  const other = link > 0 ? draft.lexicon.organisations.at(draft.text, at + link, end) : null;
  return other && /^(?:[,.;]|$)/.test(draft.text.slice(other.end, Math.min(end, other.end + 1)))
    ? other.end
    : at;
}

const isMinisterOfState = (text: string, title: number): boolean =>
  text.startsWith(' of State of ', title) && text.startsWith('Minister', title - 8);

/** How long what says in which way, or in brackets of what, behind a head is. */
function mannerBehind(draft: Draft, head: Range, end: number): number {
  const behind = draft.text.slice(head.end, Math.min(end, head.end + 30));
  const of = /(?:Secretary|Director(?:[ -]General)?|Minister)$/.test(draft.text.slice(head.start, head.end))
    ? BRACKETED.exec(behind)
    : null;
  if (of) return countryAt(draft, head.end + 2, end) ? 0 : of[0].length;
  return MANNER.exec(behind)?.[0].length ?? 0;
}

/** Where somebody serves, and for which country. */
function serveAt(draft: Draft, found: Complement, end: number): void {
  const link = AT_MINISTRY.exec(draft.text.slice(found.end, Math.min(end, found.end + 80)));
  if (!link) return;
  let at = found.end + link[0].length;
  for (let i = 0; i < 3; i++) {
    const stop = phraseAt(draft, at, end);
    if (stop === null) return;
    found.end = stop;
    const of = / of (?:the )?/y;
    of.lastIndex = stop;
    if (!of.test(draft.text)) return;
    const country = countryAt(draft, of.lastIndex, end);
    if (country) Object.assign(found, { country: country.value, end: country.end });
    if (country) return;
    at = of.lastIndex;
  }
}

/** Where a list of further portfolios behind the first ends, or null. */
function morePortfolios(text: string, at: number, end: number): number | null {
  if (text[at] !== ',') return null;
  const small = MORE_SMALL.exec(text.slice(at, Math.min(end, at + 120)));
  return listBehind(text, at, end) ?? (small && at + small[0].length);
}

const titleWithin = ({ text, words }: Draft, start: number, end: number) =>
  words.in('titles', start, Math.min(text.length, end + 40)).some((title) => title.start < end);

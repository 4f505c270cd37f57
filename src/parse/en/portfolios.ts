/**
 * What stands behind the head of a title: its portfolio, the organisation it is of, its country.
 *
 *   Minister of Foreign Affairs and Trade of the Republic of Fiji      Director General of the World Health Organization (WHO)
 *            ^portfolio                      ^country                                          ^organisation
 */
import type { Draft } from '../draft.ts';
import type { Range } from '../ranges.ts';
import { countryAt } from './owners.ts';

/** What makes a body of the country or organisation before it: African Union Commission. */
const BODY =
  /^ (?:\p{Lu}[\p{L}-]+ ){0,2}(?:Commission|Council|Committee|Secretariat|Assembly|Parliament|Bureau|Office|Board|Bank|Fund|Cent(?:er|re)|Mission|Agency|Institute)\b/u;
const ASSEMBLY = /^(?:Council|Commission|Committee|Secretariat|Office|Board|Bank|Fund)$/;
/** Words that close the name of a portfolio or a region: a person's name may follow. */
const PORTFOLIOS =
  'Affairs|Cooperation|Co-operation|Trade|Finance|Development|Integration|Policy|Security|Energy|Defen[cs]e|Economy|Commerce|Industry|Agriculture|Health|Education|Justice|Mobility|Immigration|Emigration|Expatriates|Diaspora|Worship|Nationals|Abroad|Enlargement|Neighbou?rhood|Climate|Water|Mines|Minerals|Petroleum|Youth|Sports?|Women|Family|Communities|Gender|Housing|Digitali[sz]ation|Innovation|Research|Aviation|Ports|Shipping|Railways|Logistics|Transportation|Transition|Budget|Enterprise|Employment|Business|Exports|Food|Livestock|Situations|Forests|Lands|Police|Citizenship|Services|Information|Media|Electricity|Environment|Transport|Interior|Culture|Tourism|Fisheries|Investment|Labou?r|Planning|State|Relations|Communications|Technology|Science|Resources|Infrastructure|Works|Treasury|Partnerships|Ministers|Countries|Nations|Islands|Asia|Africa|Europe|Americas?|Caribbean|Pacific|Caucasus|Balkans|Arctic|Sahel|Gulf';
const PORTFOLIO = new RegExp(`^(?:${PORTFOLIOS})$`);
/** Minister of Foreign Affairs, International Cooperation and External Trade: portfolios of several words. */
const MORE_PORTFOLIOS = new RegExp(
  `^(?:, (?:\\p{Lu}\\p{Ll}+ ){0,2}(?:${PORTFOLIOS}))+,? and (?:\\p{Lu}\\p{Ll}+ ){0,2}(?:${PORTFOLIOS})(?![\\p{L}])`,
  'u',
);
/** minister of state; …, national community abroad and African affairs: the same in small letters. */
const SMALL = `(?:[\\p{L}-]+ ){0,2}(?:${PORTFOLIOS.toLowerCase()}|expatriates)(?![\\p{L}])`;
const SMALL_PORTFOLIO = new RegExp(`^ (?:of|for) ${SMALL}`, 'u');
/** …, discussed trade and regional security: what somebody did, and no portfolio. */
const DOING =
  '(?:\\p{Ll}+(?:ed|ing|ly)|said|says|met|held|told|spoke|took|gave|led|made|and|who|which|to|on|in|at|with|for|also|as|by|is|was|has|will|where)(?![\\p{L}])';
const MORE_SMALL = new RegExp(`^(?:, (?!${DOING})(?:\\p{Ll}+ ){0,3}\\p{Ll}+)+,? and ${SMALL}`, 'u');

/** An acronym behind what it stands for. */
const SHORT_FORM = /^ \([A-Z][A-Za-z+&-]{1,12}\)/;
/** Ambassador to Fiji: where they are sent is a part of the title, not whose they are. */
const ENVOY = /(?:Ambassador|Envoy|Commissioner|Representative|ambassador)$/;

/** the Secretary of State and the Foreign Ministers of …: other people. */
const SEVERAL = /\b(?:Ministers|Presidents|Premiers|Leaders|Secretaries|Representatives|Heads)$/;
const CHAIRS = /(?:Chair(?:man|person)?|Head)$/;

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
  const small = whole ? null : SMALL_PORTFOLIO.exec(text.slice(head.end, Math.min(end, head.end + 60)));
  if (small && /^\p{Ll}/u.test(text.slice(head.start, head.end)))
    found.title = found.end = head.end + small[0].length;
  for (let i = 0; i < 5; i++) {
    const more = whole || i > 0 ? morePortfolios(text, found.title, end) : null;
    if (more && !titleWithin(draft, found.title, more)) found.title = found.end = more;
    const link = /^ (?:of|for|to|on|in charge of|responsible for|and|&) (?:the )?/.exec(
      text.slice(found.title, found.title + 24),
    );
    if (!link) break;
    const at = found.title + link[0].length;
    // a member of … Committee and Chinese foreign minister: another office.
    if (/^ (?:and|&) /.test(link[0]) && lexicon.nationalities.at(text, at, end)) break;
    const country = countryAt(draft, at, end);
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
        const post = to && to.test(text) ? countryAt(draft, to.lastIndex, end) : null;
        if (post) found.end = post.end;
      } else if (link[0].startsWith(' to ') && ENVOY.test(text.slice(head.start, head.end)))
        Object.assign(found, { title: country.end, end: country.end });
      break;
    }
    // Tuvalu was represented by its Minister of Finance and Vanuatu by its Premier.
    if (country && !part && text.startsWith(' by ', country.end)) break;
    const stop = country && part ? country.end + part[0].length : phraseAt(draft, at, end);
    if (country && part) found.country = country.value;
    if (stop === null) break;
    const others = titleWithin(draft, at, stop) || SEVERAL.test(text.slice(at, stop));
    if (/^ (?:and|&) /.test(link[0]) && ((i === 0 && !whole) || others)) break;
    const [body] = draft.words.in('organisations', at, stop);
    // Director General of the MSG Secretariat: an organisation that no vocabulary holds.
    const named = body ?? (text.slice(at, stop).endsWith(' Secretariat') ? { start: at, end: stop } : null);
    found.organisation ??= named ? draft.source.plain(named.start, named.end) : null;
    found.title = stop;
    found.end = stop;
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
  return found;
}

/** Where a list of further portfolios behind the first ends, or null. */
function morePortfolios(text: string, at: number, end: number): number | null {
  const behind = text.slice(at, Math.min(end, at + 120));
  const more = MORE_PORTFOLIOS.exec(behind) ?? MORE_SMALL.exec(behind);
  return more && at + more[0].length;
}

const titleWithin = ({ text, words }: Draft, start: number, end: number) =>
  words.in('titles', start, Math.min(text.length, end + 40)).some((title) => title.start < end);

/** Where a phrase of capitalised words that begins at `at` ends: a portfolio, a body; null where none begins. */
function phraseAt(draft: Draft, at: number, end: number): number | null {
  const { text } = draft;
  const organisation = draft.lexicon.organisations.at(text, at, end);
  if (organisation) {
    // SCO Regional Anti-Terrorist Structure: an organisation's own bodies.
    const part =
      text[organisation.end] === ' ' ? draft.lexicon.organisations.at(text, organisation.end + 1, end) : null;
    const last = part?.end ?? organisation.end;
    // Special Representative of the UN Secretary-General
    const principal = text[last] === ' ' ? draft.lexicon.titles.at(text, last + 1, end) : null;
    if (principal) return principal.end;
    // the Regional Anti-Terrorist Structure (RATS) Executive Committee
    const short = SHORT_FORM.exec(text.slice(last, last + 16))?.[0].length ?? 0;
    const inner = short > 0 ? BODY.exec(text.slice(last + short, last + short + 40)) : null;
    if (inner) return last + short + inner[0].length;
    // Minister of CARICOM Affairs
    return (
      last +
      ((BODY.exec(text.slice(last, last + 40)) ?? / Affairs\b/y.exec(text.slice(last, last + 8)))?.[0]
        .length ?? 0)
    );
  }
  const list = /^(?:\p{Lu}[\p{Ll}-]+, )+\p{Lu}[\p{Ll}-]+,? and \p{Lu}[\p{Ll}-]+/u.exec(
    text.slice(at, at + 90),
  );
  // Chairman of the 60th Standing Committee
  const nth = /^\d{1,3}(?:st|nd|rd|th) (?=\p{Lu})/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  if (nth > 0) return phraseAt(draft, at + nth, end);
  const phrase = /^\p{Lu}[\p{L}'-]*(?: (?:(?:de|du|des|la|et|y|da|do|dos) ){0,2}\p{Lu}[\p{L}-]*)*/u.exec(
    text.slice(at + (list?.[0].length ?? 0), Math.min(end, at + 120)).replace(/^ /, ''),
  );
  if (list)
    return at + list[0].length + (phrase && text[at + list[0].length] === ' ' ? phrase[0].length + 1 : 0);
  if (!phrase) return null;
  const words = phrase[0].replace(/'s$/, '').split(' ');
  let last = words.findLastIndex((word) => PORTFOLIO.test(word));
  // Premier of the State Council of …: a body that is named after a portfolio.
  if (last >= 0 && ASSEMBLY.test(words[last + 1] ?? '')) last++;
  return at + words.slice(0, last >= 0 ? last + 1 : words.length).join(' ').length;
}

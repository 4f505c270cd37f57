/**
 * How far what a title is of goes, where a person's name may follow without a comma.
 *
 *   Minister of Economy, Trade and Industry Kuwabara Tsunehisa      Under Secretary for Civilian Security, Democracy, and Human Rights
 *               ^phrase                     ^name                                       ^phrase
 */
import type { Draft } from '../../draft.ts';

/** What makes a body of the country or organisation before it: African Union Commission. */
export const BODY =
  /^ (?:\p{Lu}[\p{L}-]+ ){0,2}(?:Commission|Council|Committee|Secretariat|Assembly|Parliament|Bureau|Office|Board|Bank|Fund|Cent(?:er|re)|Mission|Agency|Institute|Community|Pillar|Organi[sz]ation)\b/u;
/** Words that close the name of a portfolio or a region: a person's name may follow. */
export const PORTFOLIOS =
  'Affairs|Cooperation|Co-operation|Trade|Finance|Development|Integration|Policy|Security|Energy|Defen[cs]e|Economy|Commerce|Industry|Agriculture|Health|Education|Justice|Mobility|Immigration|Emigration|Expatriates|Diaspora|Worship|Nationals|Abroad|Enlargement|Neighbou?rhood|Climate|Water|Mines|Minerals|Petroleum|Youth|Sports?|Women|Family|Communities|Territories|Gender|Housing|Digitali[sz]ation|Innovation|Research|Aviation|Ports|Shipping|Railways|Logistics|Transportation|Transition|Budget|Enterprise|Employment|Business|Exports|Food|Livestock|Situations|Forests|Lands?|Use|Police|Citizenship|Services?|Information|Media|Electricity|Environment|Transport|Interior|Culture|Tourism|Fisheries|Investment|Labou?r|Planning|State|Relations|Communications|Technology|Science|Resources|Infrastructure|Works|Treasury|Partnerships|Ministers|Countries|Nations|Islands|Asia|Africa|Europe|Americas?|Caribbean|Pacific|Indo-Pacific|Caucasus|Balkans|Arctic|Sahel|Gulf|East|Hemisphere|Horn|Rights|Freedom|Growth|Refugees|Oceans|Industries|Affair|Ageing|Mining|Operations|War|Seas?|Space|Ecology|Privatization|Civilization|Heritage|Arts|Religion|Endowments|Sustainability|Competitiveness|Supply|Consumer|Markets?|Statistics|Economics|Intelligence|Law|Rehabilitation|Reforms?|Programs?|Programmes?|Projects?|Strategy|Analysis|Protocol|Representatives|Peoples|Veterans|Children|Plans|Disarmament|Control|Nonproliferation|Non-Proliferation';
/** Endings that no name has: Reconciliation, Diplomacy, Management. */
const ENDINGS =
  '\\p{Lu}\\p{Ll}+(?:[ast]ions?|tion|(?:vern|ron|age|lop|st|ploy|re|tle|arma|hance)ments?|cracy|macy|logy|ities|tics|nomics|tourism|ibility)';
/** Bodies that close one as well: the European Affairs Bureau. */
const BODIES =
  'Bureau|Department|Directorate|Directorate-General|Division|Office|Agency|Council|Commission|Committee|Secretariat|Assembly|Congress|Senate|Parliament|Mejlis|Maslahaty|Majilis|Government|Cabinet|Chamber|Ministry|Board|Bank|Fund|Staff|Corporation|Forces';
const CLOSING = `(?:${PORTFOLIOS}|${ENDINGS}|${BODIES})(?![\\p{L}-])`;
const CLOSES = new RegExp(`^${CLOSING}$`, 'u');

/**
 * Words that close one, with a sign for the first letter and another for the others: a pattern in which all of them are
 * spelled out at several places is compiled to megabytes.
 */
const signed = (text: string): string =>
  text.replace(TO_SIGN, (word) => `\u0001${word.slice(1).replace(/[^-]/g, '\u0002')}`);
/** Such a word in patterns; other words there hold its signs as letters. */
const SIGNED = '\\u0001\\u0002*(?:-\\u0002+)*';
const TO_SIGN = new RegExp(`(?<![\\p{L}-])${CLOSING}`, 'gu');

const WORDS = '(?:[\\p{Lu}\\u0001][\\p{L}\\u0002-]*(?: and)? ){0,3}';
const ONE = `(?:${WORDS}${SIGNED}|\\p{Lu}[\\p{Ll}-]+)`;
/** Land, Infrastructure, Transport and Tourism: the last of a list closes as one alone does. */
const LIST = new RegExp(`^(?:${ONE}, )+(?:${ONE},? (?:and|&) |(?:and|&) )(?:the )?${WORDS}${SIGNED}`, 'u');
const FEW_WORDS = '(?:[\\p{Lu}\\u0001][\\p{Ll}\\u0002]+ ){0,2}';
/** Minister of Foreign Affairs, International Cooperation and External Trade: more of them behind the first. */
const MORE = new RegExp(`^(?:, ${FEW_WORDS}${SIGNED})*,? and (?:the )?${FEW_WORDS}${SIGNED}`, 'u');
/** The longest list, in characters. */
const LONGEST = 120;

/** An acronym behind what it stands for. */
export const SHORT_FORM = /^ \([A-Z][A-Za-z+&-]{1,12}\)/;

/** Special Representative for Afghanistan Reconciliation: a country and what is done there. */
const WORD_BEHIND = /^ ([\p{L}-]+)/u;

/** Whether a country that ends at `at` only opens a phrase. */
export const opensPhrase = (text: string, at: number) =>
  CLOSES.test(WORD_BEHIND.exec(text.slice(at, at + 30))?.[1] ?? '');

/** Where a list of further portfolios behind the first, of which a comma stands before one, ends; or null. */
export function listBehind(text: string, at: number, end: number): number | null {
  if (text[at] !== ',') return null;
  const more = MORE.exec(signed(text.slice(at, Math.min(end, at + LONGEST))));
  return more && at + more[0].length;
}

/** Where a phrase of capitalised words that begins at `at` ends: a portfolio, a body; null where none begins. */
export function phraseAt(draft: Draft, at: number, end: number): number | null {
  const { text } = draft;
  const organisation = draft.lexicon.organisations.at(text, at, end);
  if (organisation) return bodyOf(draft, organisation.end, end);
  // Chairman of the 60th Standing Committee
  const nth = /^\d{1,3}(?:st|nd|rd|th) (?=\p{Lu})/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  if (nth > 0) return phraseAt(draft, at + nth, end);
  const behind = text.slice(at, Math.min(end, at + LONGEST));
  const list = /^[^,.;:()]+, /.test(behind) ? LIST.exec(signed(behind)) : null;
  if (list) return at + list[0].length;
  const phrase = /^\p{Lu}[\p{L}'-]*(?: (?:(?:de|du|des|la|et|y|da|do|dos) ){0,2}\p{Lu}[\p{L}'-]*)*/u.exec(
    behind,
  );
  if (!phrase) return null;
  const words = phrase[0].replace(/'s$/, '').split(' ');
  // East Asian and Pacific Affairs: what opens a phrase does not close it.
  const last = words.findLastIndex((word, i) => CLOSES.test(word) && (i > 0 || word !== 'East'));
  return at + words.slice(0, last >= 0 ? last + 1 : words.length).join(' ').length;
}

/** An organisation's own bodies, and whose titles stand behind it. */
function bodyOf(draft: Draft, close: number, end: number): number {
  const { text, lexicon } = draft;
  // SCO Regional Anti-Terrorist Structure
  const part = text[close] === ' ' ? lexicon.organisations.at(text, close + 1, end) : null;
  const last = part?.end ?? close;
  // Special Representative of the UN Secretary-General
  const principal = text[last] === ' ' ? lexicon.titles.at(text, last + 1, end) : null;
  if (principal && !text.startsWith('Ambassador', principal.start)) return principal.end;
  // the Regional Anti-Terrorist Structure (RATS) Executive Committee
  const short = SHORT_FORM.exec(text.slice(last, last + 16))?.[0].length ?? 0;
  const inner = short > 0 ? BODY.exec(text.slice(last + short, last + short + 40)) : null;
  if (inner) return last + short + inner[0].length;
  // Minister of CARICOM Affairs
  const own = BODY.exec(text.slice(last, last + 40)) ?? /^ Affairs\b/.exec(text.slice(last, last + 8));
  return last + (own?.[0].length ?? 0);
}

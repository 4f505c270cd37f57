/**
 * Where the name of a meeting ends, behind its noun.
 *
 *   the 30th Meeting of the Council of Heads of State of the SCO      the second session of the Joint Commission on Trade
 *            ^noun   ^of whom                                                    ^noun   ^of which body      ^on what
 */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { countryAt } from '../grammar/owners.ts';
import { SMALL_WORDS } from './name-starts.ts';

/** Heads of Government (Prime Ministers) Council: a gloss in brackets inside a name. */
const GLOSS = '\\(\\p{Lu}[\\p{L} -]{2,30}\\)(?= (?:of (?:the )?)?\\p{Lu})';
/** What goes on behind a name in capitals. */
const BEHIND = '(?!(?:HELD|ON|AT|IN|ADOPTED|ISSUED|WITH|On(?= (?:The )?Situation))\\b)';
const WORD = `${BEHIND}(?:(?:[A-Z]\\.){2,}(?: - |-)[\\p{L}'+\\d-]+|\\p{Lu}[\\p{L}'+\\d-]*(?:/\\p{Lu}[\\p{L}'-]*)?|[A-Z]\\d[\\d+]*|\\d\\+\\d|"[^"\\n]{2,90}"|${GLOSS})`;
/** on Monday and on May 19 say when, not on what. */
const DAY =
  '(?:\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)';
/** the Joint Commission on Economic Cooperation: what a body is on. */
const ON = `(?<=Commission|Committee|Council|Group|Dialogue|Conference|Forum|Platform) on(?: the)?(?! (?:the )?${DAY})`;
/** Ministers of Foreign Affairs, Trade/Economy and Transport of …: offices that one minister holds, or one of several. */
const OFFICES = `,(?= ${WORD}(?:,? (?:and )?${WORD}){0,4} of )`;
const OF_WHOM = new RegExp(
  ` (?:[Oo]f|OF|between|among|for(?! (?:the )?(?:Foreign |Prime )?(?:Ministers|Presidents|Leaders|Heads) )|on(?! (?:the )?${DAY})) (?:[Tt]he |THE )?(?:(?:heads of (?:(?:states?|government)(?: and government)? of )?|(?:foreign |prime |defen[cs]e |finance |trade )?(?:ministers|leaders|presidents) of )(?:the )?)?${WORD}(?:(?: (?:[Oo]f [Tt]he|[Oo]f|and the|and|for|[Tt]he|&|\\+|plus|on the(?= Implementation)|on(?= \\p{Lu}\\p{L}*-))|${ON}|${OFFICES})? ${WORD})*(?:(?: (?:littoral|member|coastal|riparian|participating|neighbou?ring))? (?:[Cc]ountries|[Ss]tates|[Nn]ations|presidents|leaders|ministers)(?![\\p{L}]))?`,
  'uy',
);

/** fourth trilateral meeting of foreign ministers: who meets, without saying of whom. */
const OF_ALL =
  / of (?:the )?(?:(?:foreign|defen[cs]e|finance|trade|energy|prime|interior|transport|economy|water) ministers|heads of (?:state|government)|presidents|senior officials)(?! of )(?!\p{L})/uy;

/** the seventh meeting of the intergovernmental coordination committee: a body in small letters; a round of consultations. */
const OF_BODY =
  / of (?:the (?:[\p{L}-]+ ){1,5}(?:committee|commission|council|working group)\b|(?:the )?(?:[\p{L}-]+ ){0,4}(?:consultations|dialogue|talks|negotiations)(?= between ))/uy;

const SMALL_NOUN = '(?:dialogue|meeting|consultations|conference|forum|summit|talks)(?!\\p{L})';
/** first round of the A-B-C trilateral Foreign Ministers' dialogue: a series whose noun is written small. */
const OF_SERIES = new RegExp(
  ` of (?:the )?(?=[^,.;\\n]{0,90}?${SMALL_NOUN})(?:(?:${WORD}|${SMALL_WORDS}) ){1,8}?${SMALL_NOUN}`,
  'uy',
);

/** Intergovernmental Commission on trade and economic cooperation: what a body is on, in small letters. */
const TOPIC =
  /(?<=[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Gg]roup) (?:on|for) (?:the )?(?:\p{Ll}[\p{L}-]*,?(?: and)? ){1,7}?(?:cooperation|co-operation|relations|affairs|issues|development|partnership)(?!\p{L})/uy;

/** foreign ministers' meeting on China-Horn of Africa cooperation: how a topic with a name ends. */
const COOPERATION = /(?<= (?:on|for) [^\n]{3,60}) (?:co-?operation|relations|issues|affairs)(?!\p{L})/uy;

/** Bi-National Commission between A and B: whose a body is. */
const PARTIES = new RegExp(
  ` (?:between|among) (?:the )?${WORD}(?:(?: of the| of| and the| and| the)? ${WORD})*`,
  'uy',
);

/** in the "Central Asia - China" format: who meets. */
const FORMAT = / in (?:the )?(?:"[^"\n]{2,60}"|[A-Z][\w+-]{1,40}) format\b/y;

/** … of the Shanghai Cooperation Organisation (SCO) member states */
const MEMBERS = /(?: \([A-Z][A-Za-z+-]{1,9}\))? [Mm]ember (?:[Ss]tates|[Cc]ountries)\b/y;
const YEAR = / (?:19|20|21)\d\d(?![\d-])/y;
const ACRONYM = / \([A-Z]{2,8}\)(?= of (?:the )?\p{Lu})/uy;
/** How far behind its noun a name goes, in characters. */
const FARTHEST = 170;

/** What the noun is a meeting of: of the Council of Heads of State of the SCO; and a year behind the name. */
export function rightOf(
  draft: Draft,
  noun: number,
  limit: number,
  counted: boolean,
): { end: number; year: Range | null } {
  // What stands right before the noun's end may matter to what follows, so that it is looked at from there.
  const text = draft.text.slice(0, Math.min(limit, noun + FARTHEST));
  if (text[noun] !== ' ') return { end: noun, year: null };
  // Peace and Security Council (PSC) of the African Union
  ACRONYM.lastIndex = noun;
  if (ACRONYM.test(text)) return rightOf(draft, ACRONYM.lastIndex, limit, counted);
  const behind = (pattern: RegExp, from: number) => {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : from;
  };
  const series = behind(OF_SERIES, noun);
  const body = series > noun ? series : behind(OF_BODY, noun);
  const whom = body > noun ? body : behind(OF_WHOM, noun);
  const listed = whom > body ? withParties(draft, whom, limit) : counted ? behind(OF_ALL, whom) : whom;
  const members = listed > noun ? behind(MEMBERS, listed) : listed;
  const whose = withParties(draft, behind(PARTIES, behind(TOPIC, behind(COOPERATION, members))), limit);
  const end = behind(FORMAT, whose);
  const stop = behind(YEAR, end);
  return { end: stop, year: stop > end ? { start: end, end: end + 5 } : null };
}

/** of Japan, the Republic of Korea, and the European Union: a list of those who meet is all part of the name. */
function withParties(draft: Draft, end: number, limit: number): number {
  for (let at = end; ; ) {
    const link = /^(?:, and |, | and )(?:the )?/.exec(draft.text.slice(at, at + 10));
    const from = link ? at + link[0].length : 0;
    const party =
      link && (countryAt(draft, from, limit) ?? draft.lexicon.organisations.at(draft.text, from, limit));
    if (!party) return end;
    at = party.end;
    if (link[0].includes('and')) return at;
  }
}

/**
 * Whether a noun phrase says which meeting it is, or only what kind of one.
 *
 *   Coast Foreign Ministers' Meeting     Annual Ministerial Meeting     the SCO summit     the meeting of Foreign Ministers
 *   ^which                               ^a kind                        ^which             ^a kind
 */
import type { Draft } from '../../draft.ts';
import { firstFrom } from '../../ranges.ts';
import { datesIn } from '../dates/dates.ts';
import { ORDINAL } from '../grammar/numerals.ts';
import { countryAt } from '../grammar/owners.ts';
import { isCapitals } from '../grammar/shapes.ts';
import { MET } from '../grammar/verbs.ts';
import type { Left } from './name-starts.ts';

/** What is left of a phrase that says only what kind of meeting, not which. */
const GENERIC =
  /^(?:(?:Annual|Ministerial|Plenary|Special|Joint|Inaugural|Opening|Closing|Virtual|Informal|Extraordinary|Bilateral|Trilateral|High-Level|Regular|Summit|Leaders'?|Ministers'?'?|Foreign|Meetings?|Conference|Session|Sessions|Working|Press|Dialogue|Forum|Talks|Consultations?|Assembly|General|National|Parliament|Next|Roundtable|Political)\s*)*$/;

/** A name says which meeting: more than its kind and its city. */
export function isSpecific({ lexicon }: Draft, bare: string): boolean {
  const rest = isCapitals(bare)
    ? bare.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
    : bare;
  // Summit of the Group: whichever that is.
  const short = rest.replace(/ of the (?:Group|Bloc|Organi[sz]ation|Association|Alliance)$/, '');
  const place = lexicon.places.at(short, 0);
  // Forum Foreign Ministers Meeting: whose, in short.
  const ofForum = /^(?:Forum|Commonwealth|Conference) (?:\p{Lu}\p{L}* )?(?:Ministers|Leaders)/u.test(rest);
  return (ofForum || !GENERIC.test(short.slice(place?.end ?? 0).trim())) && / /.test(bare);
}

const OF_A_GROUP =
  /(?:^|\s)(?:\p{Lu}\p{L}+-\p{Lu}\p{L}+(?: \([A-Z\d]{2,8}\))? (?:(?:[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Tt]rade|[Ee]nergy|[Ii]nterior) )?(?:[Mm]inisters'?|[Ll]eaders'?|ministerial)|[\p{Lu}\d][\p{L}-]* (?:Foreign|Prime|Defen[cs]e|Finance|Trade|Energy) Ministers'|\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ (?:(?:foreign|defen[cs]e|finance|trade|energy|interior) )?(?:ministers'?|leaders'?|ministerial)) (?:annual |regular |informal )?$/u;
const BODY = /^meeting of the .*\b(?:Council|Committee|Commission|Conference)\b/;

const OF_HEADS = /Council of (?:Heads|Foreign Ministers|Ministers of Foreign Affairs)/;

/** the meeting of the Ministers of Foreign Affairs of the Central Asian countries */
const OF_MINISTERS =
  /^(?:meeting|summit) of (?:the )?(?:(?:[Ff]oreign |[Pp]rime )?[Mm]inisters|[Pp]residents|[Ll]eaders|[Hh]eads of (?:[Ss]tates?|[Gg]overnment)|Ministers (?:of|for) (?:\p{Lu}\p{L}+ ?){1,3}) of (?:the )?\p{Lu}/u;

/** Who meets, behind the name of their organisation: the meeting of BRICS Ministers of Foreign Affairs. */
const MINISTERS = /^ (?:(?:Foreign |Prime )?Ministers|Presidents|Leaders|Heads)\b/;

/** Whether a noun is a meeting of an organisation's ministers or leaders. */
function isOfOrganisation({ text, lexicon }: Draft, noun: number, end: number): boolean {
  const of = /^(?:meeting|summit) of (?:the )?/.exec(text.slice(noun, end));
  const body = of && lexicon.organisations.at(text, noun + of[0].length, end);
  return body ? MINISTERS.test(text.slice(body.end, end)) : false;
}

/** A meeting of the Foreign Ministers of Peru and Oman: talks, and no name. */
function isOfTwo(draft: Draft, noun: number, end: number): boolean {
  const pair = / of (?:the )?(\p{Lu}[^,]*?) and (?:the )?(?=\p{Lu}[^,]*$)/u.exec(draft.text.slice(noun, end));
  if (!pair) return false;
  const second = noun + pair.index + pair[0].length;
  return draft.words.in('countries', noun, second).length === 1 && countryAt(draft, second, end)?.end === end;
}

/** the SCO summit, the 26th meeting of the Joint Committee: a small noun names a meeting by its parties or its body. */
export function isSpecificInPassing(
  draft: Draft,
  start: number,
  noun: number,
  end: number,
  counted: boolean,
): boolean {
  const { text, lexicon } = draft;
  const before = text.slice(start, noun);
  const parties = [...lexicon.organisations.in(before), ...lexicon.countries.in(before)];
  // the regular C5+1 meeting: a format
  const isFormat = /(?:^|\s)[A-Z]?\d\+\d\s/.test(before);
  if ((parties.length > 0 || isFormat) && !before.endsWith("'s ")) return true;
  // Nordic-Baltic Eight foreign ministers' meeting: a group by its name
  if (OF_A_GROUP.test(before) && draft.words.in('nationalities', start, noun).length === 0) return true;
  const body = text.slice(noun, end).match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  // the meeting of the SCO Council of Foreign Ministers
  const ofBody =
    BODY.test(text.slice(noun, end)) &&
    (OF_HEADS.test(text.slice(noun, end)) || draft.words.in('organisations', noun, end).length > 0);
  return (
    (counted ||
      ofBody ||
      // a ministerial meeting of the Coast Platform
      /\b(?:ministerial|ministers'?|leaders'?|presidential) $/i.test(before) ||
      isOfOrganisation(draft, noun, end) ||
      (OF_MINISTERS.test(text.slice(noun, end)) && !isOfTwo(draft, noun, end)) ||
      text.startsWith('summit of ', noun)) &&
    body.length >= 2
  );
}

/** What tells of a body that it met, and of its how-manieth meeting. */
const BODY_MET = new RegExp(
  `^(?: \\([A-Z][\\w+-]+\\))?,? (?:(?:was|were|is|has been) (?:held|convened|opened)|${MET}|took place|concluded|(?:held|holds|for|at) its (?:${ORDINAL} )?(?:[\\w-]+ ){0,2}(?:meeting|session|summit|round)|(?:[Mm]eets|convenes)\\b)`,
);
/** attended the SCO Foreign Ministers Council: what somebody was at. */
const ATTENDED_THE =
  /\b(?:attend(?:ed|ing|s)?|participants (?:of|in)|participat(?:ed|es|ing) in|t(?:ook|aking) part in|addressed) the (?:regular )?$/;
/** Bodies of one state or party, and committees of an assembly, which are counted as terms and not as meetings. */
const STANDING = /\b(?:Central|National|Standing|Executive|Party|State) (?:Committee|Council|Commission)$/;
/** GCC-EU Joint Council and Ministerial Meeting: one name. */
const AND_MEETING = /^ and (?:\p{Lu}[\p{L}'-]* ){1,3}(?:Meeting|Summit|Session|Conference)\b/u;

/**
 * Whether the name of a body is that of a meeting: it is counted (5th EU-Armenia Cooperation Council), or told to have met
 * (the Contact Group on the Basin met in Rome); an organisation is none.
 */
export function isMetBody(
  { text, lexicon, words, people, title }: Draft,
  { start, ordinal, number }: Left,
  end: number,
): boolean {
  // Premier of the State Council Zhou Haiming convened: a body in the title of somebody who did.
  const holder = people[firstFrom(people, end) - 1];
  if (holder && holder.start < start && end <= holder.end) return false;
  const name = text.slice(number && number.start === start ? number.end : start, end);
  if (
    !/ /.test(name) ||
    /^ (?:meeting|session|summit|round)\b/.test(text.slice(end, end + 10)) ||
    STANDING.test(name) ||
    AND_MEETING.test(text.slice(end, end + 60)) ||
    lexicon.organisations.get(name)
  )
    return false;
  if (ordinal !== null) return true;
  const whose = ['countries', 'nationalities', 'organisations'] as const;
  const named = / on /.test(name) || whose.some((each) => words.in(each, start, end).length > 0);
  // Foreign Affairs Council, 23 June 2031
  const [met] = title?.start === start ? datesIn(text, end, title.end) : [];
  if (met?.start === end + 2 && text.startsWith(', ', end)) return true;
  return (
    named &&
    (BODY_MET.test(text.slice(end, end + 90)) ||
      ATTENDED_THE.test(text.slice(Math.max(0, start - 30), start)))
  );
}

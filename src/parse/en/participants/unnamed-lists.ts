/**
 * Those who met where one office in the plural stands for all of them, and the text gives only their countries.
 *
 *   We, the Presidents of Kenya and Uganda, …      attended by A, foreign ministers from B and C, and the …
 *           ^office       ^country                               ^office                 ^country
 *   deputy ministers of the Baltic states (Estonia, …)      The Kenyan, Ugandan and Rwandan presidents met in …
 *   ^office                                 ^country            ^country                    ^office
 */
import type { Draft, PersonMention } from '../../draft.ts';
import { append, firstFrom, type Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { ATTENDED, HELD, MET } from '../grammar/verbs.ts';
import { COUNTERPART, delegate, listsBefore, listsBehind } from '../people/country-lists.ts';

/** Ministers and Deputy Ministers from …: which of them came for which country is not said. */
const MIXED =
  /(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Hh]eads of \p{L}+|[Rr]epresentatives) (?:and|or) (?:the )?$/u;

/** We, the Foreign Ministers of …: who speaks in the text took part in what it tells. */
const AUTHORS =
  /(?:^|[.,:] )(?:\d{1,2}\. *)?[Ww]e,? ?-{0,2} ?(?:the )?(?:[^;.]{8,120}?,? and (?:the )?)?(?:\p{Lu}[\p{L}\d+-]* ){0,2}$/u;
/** What opens a sentence before its subject: On 5 May, the …; also one office in the singular that opens the list. */
const SUBJECT =
  /^(?:\d{1,2}\. *)?(?:[^.;:]{0,120}, |(?:In|At|During|On) [^.;:]{0,260}, |In (?:today's|our|this|the) [^.;:,]{3,60} (?=the ))?(?:[Tt]he )?(?:(?:[^,;.]|\b\p{Lu}\.){8,80}?,? and (?:the )?)?(?:(?:two|three|four|five|six|seven|eight|nine|ten) )?(?:\p{Lu}[\p{L}\d+-]* ){0,2}$/u;
const WERE_THERE = new RegExp(
  `\\b(?:${MET}|${HELD}|${ATTENDED}|meeting|reached|adopted|signed|discussed|made (?:press )?statements)\\b`,
);
/** …, condemn the attack: what those say who issue a text. */
const ISSUES =
  /^,?(?: --?)?,? (?:hereby |together |jointly |today )?(?:issue|adopt|declare|reaffirm|reiterate|express|condemn|welcome|agree|call|urge|stress)\b/;
const OCCASION = /\b(?:[Mm]eeting|[Ss]ummit|[Tt]alks|[Ss]ession|[Dd]ialogue|[Cc]onference)\b/;
/** What says that those behind it were there. */
const THERE =
  /(?:\b(?:(?:attended|joined|held|chaired|hosted|led|represented|signed|convened|opened|issued|adopted)(?:,? among others,?)? (?:\w+ )?by|(?:participation|attendance|presence) of|(?:were|with|between|among|includ(?:ed|ing)|met|gathered|joined|hosted|[Ww]elcom(?:ed|ing)|(?:convening|gathering) of|(?:[Mm]inisterial|[Mm]eeting|[Ss]ummit|[Tt]alks) for)|together)|[:-]) (?:all )?(?:the |his |her )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|other) )?$/;
/** What joins one to those named before. */
const LINK = /^[,;]?(?: and| as well as| along with| together with)?(?: the)?(?: other)? $/;

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
  for (const { delegates, mixed, ...at } of lists.sort((a, b) => a.start - b.start)) {
    const last = found.at(-1) ?? named[firstFrom(named, at.start) - 1];
    // Meeting of the Foreign Ministers of ASEAN and Japan: names the series, not who came.
    const inName = mixed ? null : meeting;
    if (delegates.length > 1 && tookPart(draft.text, sentence, at, last, inName))
      append(found, withOfficeOf(last, delegates));
  }
  append(found, represented(draft, sentence));
  return found.sort((a, b) => a.start - b.start);
}

/** Minister A met with his counterparts from B and C: they have his office. */
const withOfficeOf = (last: (Range & Partial<PersonMention>) | undefined, delegates: PersonMention[]) =>
  delegates[0]?.titles[0] === COUNTERPART
    ? delegates.map((each) => ({ ...each, titles: last?.titles ?? each.titles }))
    : delegates;

/**
 * Papua New Guinea and Vanuatu were represented at Ministerial Level; Kiribati was represented by Special Envoy, and Nauru by
 * Presidential Envoy: the verb is understood.
 */
const REPRESENTED =
  / (?:(?:was|were) (?:also )?represented |(?=(?:by|at) ))(?:at (?:the )?[\p{L}\d -]{3,30} [Ll]evel|by (?:an? )?(?:(?:[Ss]pecial|[Pp]residential) )?(?:[Ee]nvoys?|[Oo]fficials?|[Dd]elegates?|[Aa]mbassadors?)|by their (?:respective )?(?<office>(?:\p{Lu}\p{L}+ ){0,2}?(?:Ministers|Presidents|Premiers)(?: (?:of|for) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?))(?!\p{L}| \p{Lu})/gu;

/** What stands between one of them and the next, or the verb. */
const COUNTRY_LINK =
  /^(?:(?:, and |, | and )(?:the )?(?:(?:\p{Lu}\p{L}+ ){0,3}(?:Republic|Kingdom|State) of (?:the )?)?)?$/u;

function represented(draft: Draft, { start, end }: Range): PersonMention[] {
  const { text, lexicon } = draft;
  const told = matchesOf(text.slice(start, end), REPRESENTED).map(({ index, groups }) => ({
    verb: start + index,
    title: groups?.office?.replace(/s(?= |$)/, '') ?? 'representative',
  }));
  if (told.length === 0 || !text.slice(start, end).includes(' represented ')) return [];
  const countries = lexicon.countries.in(text, start, end);
  return told.flatMap(({ verb, title }) => {
    const found: PersonMention[] = [];
    let next = verb;
    for (const { start: from, end: to, value } of countries.filter((each) => each.end <= verb).reverse()) {
      if (!COUNTRY_LINK.test(text.slice(to, next))) break;
      found.unshift(delegate(from, to, value, title));
      next = from;
    }
    return found;
  });
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
    // The Ministers of Water of A and B, / Meeting in Rome: what a preamble opens with.
    (WERE_THERE.test(text.slice(end, sentence.end)) ||
      ISSUES.test(text.slice(end, sentence.end)) ||
      OCCASION.test(before) ||
      text.slice(end, sentence.end) === ',')
  );
}

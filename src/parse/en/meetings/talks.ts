/**
 * Meetings that have no name of their own: the text says who met, or that some talked or paid a visit.
 *
 *   We, the Foreign Ministers of the Group of Seven, met in Trieste      President X held talks with President Y
 *           ^name                                                                         ^name
 */
import { type Draft, type Line, type MeetingMention, UNTOLD } from '../../draft.ts';
import type { Group } from '../../meetings/groups.ts';
import { between, type Range } from '../../ranges.ts';
import { slug } from '../../slug.ts';
import { matchesOf } from '../../text/matches.ts';
import { levelOf } from '../grammar/meeting-levels.ts';
import { MET } from '../grammar/verbs.ts';
import { DATELINE, placeLine, SENT_FROM } from '../places/datelines.ts';
import { eventOf } from './events.ts';
import { captioned, kindOf } from './kinds.ts';
import { announcedIn } from './primary.ts';
import { countedBehind, isOfGroup, seriesOf, seriesOfTitle } from './who-met.ts';

const WHO_MET = new RegExp(
  `(?:^|\\. |\\d\\.? +)(?:On [^,.;:]{4,40}, )?(?:(?:Today,? )?[Ww]e,? ?-{0,2} ?the |[Tt]he )?([\\p{Lu}lpmfh](?:[^.;:]|\\b(?:Mr|Mrs|Ms|Dr)\\.){4,200}?)(?:,? (?:have|has|had))?(?:,?(?: -{1,2})? (?:${MET}|meet(?= today\\b))|, meeting)\\b`,
  'u',
);
/** Trieste, 28 June 2031 We, the Leaders of …: where and when, on a page that has lost the break behind it. */
const PLACED = /^\p{Lu}[^.;:]{3,60} (?:19|20|21)\d\d:? (?=We, the \p{Lu})/u;
const WHO =
  /^[^.;:]{0,80}\b(?:(?:[Ff]oreign |[Dd]efen[cs]e |[Ff]inance )?[Mm]inisters|[Ll]eaders|[Hh]eads of|[Pp]residents|[Pp]remiers|Chancellors|[Mm]embers of the)\b/;
/** The two leaders held talks, after a meeting of ministers, the two sides agreed …, which will be convened: of whom no name comes. */
const NO_NAME =
  /^(?:the )?(?:two|three|four|five|six) (?:countries|nations|sides|states)' |^(?:the )?(?:two |three |four |five )?(?:foreign |prime |defence |finance )?(?:leaders|ministers|presidents|premiers|chancellors|heads of state(?: and government)?)(?: (?:then|also|later|subsequently|both))?$|^(?:this|that|it|when|as|after|while) |\b(?:which|agreed|decided|will)\b/i;
const TALKS =
  /\b(?:(?:State|Official|Working|official|state|working) [Vv]isit|(?:bilateral |official |formal )?(?:[Tt]alks|[Cc]onsultations|[Nn]egotiations|meeting)|[Pp]hone call|telephone conversation|(?<!\bbe )(?:met|sat down|conferred|spoke|hosted|welcomed|received|convened|chaired|held)|(?<=\bwill )(?:host|meet|welcome|receive)|led(?= an? (?:[\p{L}.-]+ ){0,3}delegation (?:to|in) \p{Lu})|(?<=\bwill be )(?:hosting|meeting|welcoming)|Meeting(?= (?:today |here )?in))\b/gu;
const TOLD = new Set(['lead', 'remarks', 'report', 'communique']);
/** How many paragraphs of the opening are looked at. */
const OPENING = 4;

/** The first such meeting that the opening tells of, or null. */
export function talksOf(draft: Draft, mentions: MeetingMention[]): Group | null {
  const kind = kindOf(draft, mentions) ?? captioned(draft);
  if (kind) return kind;
  const opening = draft.lines
    .filter(({ type, heading }) => type && TOLD.has(type) && !heading)
    .slice(0, OPENING);
  for (const line of opening) {
    const head = DATELINE.exec(line.text) ?? SENT_FROM.exec(line.text) ?? PLACED.exec(line.text);
    const sent = head?.[0].length ?? 0;
    const who = WHO_MET.exec(line.text.slice(sent));
    if (!who || !WHO.test(who[1] as string) || NO_NAME.test(who[1] as string)) continue;
    const start = line.start + sent + who.index + who[0].indexOf(who[1] as string);
    const name = (who[1] as string)
      .replace(/,$/, '')
      .replace(/, (?:\p{Ll}+ing|following|guided|together with|along with|joined by) .*$/u, '');
    const known = seriesOf(draft, name) ?? seriesOfTitle(draft);
    // The Group of Seven is what its meetings are known as.
    if (isOfGroup(draft, start, name) && !(known && /\bGroup of\b/.test(name))) {
      const verb = line.start + sent + who.index + who[0].search(/\S+$/);
      const end = line.start + sent + who.index + who[0].length;
      return [mentionOfTalks(draft, verb, end, `${slug(name)}-talks`, levelOf(name))];
    }
    const mention = mentionOfTalks(
      draft,
      start,
      start + name.length,
      known?.id ?? slug(name),
      known?.level ?? levelOf(name),
    );
    const counted = known ? null : countedBehind(draft, line.start + sent + who.index + who[0].length);
    return [known ? { ...mention, series: known.name } : { ...mention, ...counted }];
  }
  for (const [i, line] of opening.entries()) {
    for (const match of matchesOf(line.text, TALKS)) {
      const start = line.start + match.index;
      if (match[0].endsWith('s') && WELCOMED.test(line.text.slice(0, match.index))) continue;
      // The Presidents of …, Meeting in …: a preamble names the parties in a paragraph of its own.
      const before = opening[i - 1];
      const own = partiesOf(draft, match[0] === 'Meeting' ? (before ?? line) : line);
      // A made the suggestions in his talks with B: of which country A is, the paragraph before says.
      const told =
        own.length === 1 && before ? [...new Set([...own, ...partiesOf(draft, before)])].sort() : own;
      // In our meeting: those meet by whom the title says that the statement is.
      const isOurs = /\b(?:[Oo]ur|[Ww]e(?:,? .{0,40},)?) $/.test(
        line.text.slice(Math.max(0, match.index - 4), match.index),
      );
      const whose = told.length < 2 && isOurs ? [draft.title, before] : [];
      const parties =
        whose.flatMap((at) => (at ? [partiesOf(draft, at)] : [])).find((each) => each.length > 1) ?? told;
      if (parties.length < 2) continue;
      const named = isToCome(line, match.index) ? announcedIn(opening, mentions) : null;
      if (named) return named;
      const name = namedBehind(line, match.index + match[0].length);
      const end = name ? name.end : start + match[0].length;
      const level = (name && levelOf(draft.text.slice(name.start, name.end))) ?? peopleLevel(draft, line);
      return [
        mentionOfTalks(draft, name?.start ?? start, end, `${parties.join('-')}-talks`.toLowerCase(), level),
      ];
    }
  }
  const titled = draft.lines.filter(({ type }) => type === 'title');
  return spokenBeside(draft) ?? ofTitle(draft) ?? announcedIn([...opening, ...titled], mentions);
}

/** We welcome the start of negotiations with A: what somebody speaks of. */
const WELCOMED =
  /\b(?:[Ww]e|[Ll]eaders|[Mm]inisters|[Ss]ides) (?:also |further |strongly )?(?:welcome|support|note|encourage|call for|look forward to)\b[^.;]{0,100}$/;

/** A will host B on 11 April for the first A-B summit: what is to come may have a name. */
const isToCome = ({ text }: Line, at: number): boolean =>
  /\bwill\b[^.;]*$/.test(text.slice(Math.max(0, at - 80), at));

/** Secretary A and Foreign Minister B Before Their Meeting, Meeting with President A, over what they said there. */
const BESIDE =
  /(?:^|\b(?:[Bb]ilateral|[Tt]rilateral|[Jj]oint) )([Mm]eeting|[Tt]alks|[Pp]ress (?:[Cc]onference|[Aa]vailability|[Ss]tatements?))(?= (?:with|by|of|and) )|\b(?:[Bb]efore|[Aa]fter|[Aa]t|[Ff]ollowing|[Aa]head of) (?:\p{L}+ ){0,2}([Mm]eeting|[Tt]alks|[Ll]unch|[Dd]inner|[Jj]oint [Pp]ress (?:[Cc]onference|[Aa]vailability))|[Jj]oint [Pp]ress (?:[Cc]onference|[Aa]vailability)/u;

function spokenBeside(draft: Draft): Group | null {
  const { title, text, speech } = draft;
  const beside = title && speech ? BESIDE.exec(text.slice(title.start, title.end)) : null;
  const parties = title && beside ? partiesOf(draft, title) : [];
  if (!title || !beside || parties.length < 2) return null;
  const end = title.start + beside.index + beside[0].length;
  const start = end - (beside[1] ?? beside[2] ?? beside[0]).length;
  const level = levelOf(text.slice(title.start, title.end));
  return [mentionOfTalks(draft, start, end, `${parties.join('-')}-talks`.toLowerCase(), level)];
}

/** G20 Leaders' Declaration, and below it Nairobi, Kenya, 9-10 September 2035: who met, where and when. */
const ISSUED_BY =
  /^((?:[\p{Lu}\d][\p{L}\d+-]* ){1,5}?(?:Leaders|Ministers|Heads of State))'? (?:\p{Lu}\p{Ll}+ )?(?:Declaration|Statement|Communiqu[eé])(?!\p{L})/u;

function ofTitle(draft: Draft): Group | null {
  const { title, text } = draft;
  const who = title ? ISSUED_BY.exec(text.slice(title.start, title.end))?.[1] : undefined;
  if (!title || !who || !placeLine(draft)) return null;
  return [mentionOfTalks(draft, title.start, title.start + who.length, slug(who), levelOf(who))];
}

/** A met with B for a trilateral national security advisors meeting: what it was that they met for, in the same sentence. */
const FOR =
  /^[^.;:]{0,300}?\bfor (?:an? |the |their )((?:(?!and |with |of |at |in )[\p{L}\d][\p{L}\d'+-]* ){2,7}(?:meeting|talks|summit|dialogue|consultations))\b/u;

function namedBehind({ start, text }: Line, at: number): Range | null {
  const [whole = '', name = ''] = FOR.exec(text.slice(at, at + 400)) ?? [];
  const end = start + at + whole.length;
  return name ? { start: end - name.length, end } : null;
}

function mentionOfTalks(
  draft: Draft,
  start: number,
  end: number,
  seriesId: string,
  level: MeetingMention['level'],
): MeetingMention {
  const mention: MeetingMention = {
    ...UNTOLD,
    start,
    end,
    seriesId,
    level,
    series: draft.source.plain(start, end),
  };
  return { ...mention, ...eventOf(draft, mention, null, null), planned: false };
}

/** The parties of a paragraph: its countries or, where it names none, the people, in alphabetical order. */
function partiesOf(draft: Draft, line: Range): string[] {
  const countries = countriesOf(draft, line);
  if (countries.length > 1) return countries;
  const people = between(draft.people, line.start, line.end).flatMap(({ name }) =>
    name ? [slug(name.text)] : [],
  );
  const parties = [...new Set(people)].sort();
  // President A spoke with the Prime Minister of Japan: A, and whoever that is.
  return parties.length === 1 ? [...parties, ...countries] : parties.slice(0, 3);
}

/** The countries of a paragraph, as codes in alphabetical order, so that either side's report gives one id. */
function countriesOf({ words }: Draft, { start, end }: Range): string[] {
  const named = [...words.in('countries', start, end), ...words.in('nationalities', start, end)];
  return [...new Set(named.map(({ value }) => value))].sort().slice(0, 3);
}

function peopleLevel(draft: Draft, { start, end }: Line): MeetingMention['level'] {
  const levels = between(draft.people, start, end).flatMap(({ titles }) =>
    titles.flatMap((title) => titleLevel(draft, title) ?? []),
  );
  // A prime minister met a president: heads of both kinds.
  return levels[0] === 'heads-of-government' && levels.includes('summit') ? 'summit' : (levels[0] ?? null);
}

/** The level of a title, by its head. */
function titleLevel({ lexicon }: Draft, title: string): MeetingMention['level'] {
  return lexicon.titles.get(title)?.level ?? [...lexicon.titles.in(title)][0]?.value.level ?? null;
}

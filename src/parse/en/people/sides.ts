/**
 * For which country people speak, where a sentence says it of their side and not of each of them.
 *
 *   The Indian delegation was led by A, Secretary (West), and B, Deputy Minister, headed the Estonian side
 *       ^country                     ^A's                     ^B's                           ^country
 */
import type { Draft, PersonMention } from '../../draft.ts';
import { between, type Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { sentencesOf } from '../grammar/shapes.ts';
import { endsOfName } from './name-parts.ts';

/** Words without which no sentence tells of sides. */
const TELLS =
  /\b(?:delegations?|sides?|teams?|represent(?:ed|ing|s)|behalf|accompanied|sent|dispatched|chaired|[Pp]articipating)\b/;
/** A was accompanied by B and C: they are of A's country. */
const ACCOMPANIED = /\baccompanied (?:(?:to|during|in|at|on) [^.;]{3,30} )?by\b/g;
/** Keita was accompanied: whom the text has named in full before. */
const CALLED = /(\p{Lu}[\p{L}'-]+),? (?:who )?(?:was|is) (?:also )?$/u;
const KIND =
  '(?:(?:official|expert|[Gg]overnment|inter-?agency|high-level|negotiating|visiting|ministerial|national|host) )?';
/** the Indian delegation, Kazakhstan's side: a noun right behind the owner. */
const NOUN = new RegExp(`^(?:'s?)? ${KIND}(?:delegations?|sides?|teams?)\\b`);
/** the delegation of India, the delegations from the Republic of Togo: the noun before it. */
const LONG_FORM =
  '(?:the )?(?:(?:Government|People|(?:\\p{Lu}\\p{L}+ ){0,3}(?:Republic|Kingdom|State|Union|Federation)) of (?:the )?)*';
const NOUN_OF = new RegExp(`\\b(?:delegations?|sides?|teams?) (?:of|from) ${LONG_FORM}$`, 'u');
/** India was represented by, Togo sent its …; on behalf of India; A represented India. */
const REPRESENTED =
  /^,? (?:(?:was|were|is|are) )?(?:also |jointly )?represented(?: at [^,;.]{3,40})? by\b|^ (?:also )?(?:sent|dispatched) (?:its|their)\b/;
/** Haiti was represented by A and Guyana by B; represented were Bermuda, by A: the verb is understood. */
const BY = /^,? by (?:(?:its|the|an?) )?(?=\p{Lu})/u;
const FOR = new RegExp(
  `\\b(?:on behalf of|represent(?:ed|ing|s)|chaired (?:the [a-z]+ )?for) ${LONG_FORM}$`,
  'iu',
);
/** Behind such a noun stand those who are of that side. */
const NAMES_THEM =
  /^(?: attending [^.;:]{3,50}?)?,? ?(?:(?:which|that) )?(?:(?:was|were|is|are) )?(?:also |jointly )?(?:(?:co-)?(?:led|headed|chaired|represented)(?:,? respectively,?)? by|composed of|made up of|comprised of|consist(?:ed|s|ing) of|includ(?:ed|es|ing)|compris(?:ed|es|ing)|by\b|:)/;
/** co-chaired for Chile by A and for Peru by B; Participating Ministers for Chile were: A and B. */
const FOR_EACH =
  /\b(?:(?:chaired|led|attended|and) (?:for|from)|[Pp]articipating [Mm]inisters (?:for|from)) (?:the )?$/;
const EACH_ONE = /^ (?:by (?=the |\p{Lu})|(?:were|included)\b)/u;
/** Before it those who led it. */
const LED =
  /\b(?:led|leads|leading|heads?|headed|heading|represent(?:ed|s|ing)|head of|leader of|members? of|part of|(?:[Oo]n|[Ff]rom|[Ff]or)) (?:the |its |an? )?(?:[\p{Ll}-]+ )?$/u;
/** On the Indian side, A and B: at the head of a clause. */
const OPENS = /(?:^|[.;:,] |\bwhile |\band )(?:[Oo]n|[Ff]rom|[Ff]or|[Oo]n behalf of) (?:the )?$/;
/** It also included B: those of the sentence before. */
const GOES_ON =
  /^(?:It|The delegation|The team|Other members(?: of the delegation)?|Also (?:on|in|part of) the delegation)(?: \w+){0,2} (?:includ|compris|were|consist)/;
const AND = /^(?:, and |, | and )(?:the )?(?:(?:Mr|Mrs|Ms|Dr|H\.E)\. )*$/;
/** How far around a country is looked for what says so, in characters. */
const REACH = 70;

/** A side, and whether those of it stand behind it. */
interface Side extends Range {
  countries: string[];
  ahead: boolean;
}

/** Gives the people between two offsets who have no country that of the side for which they speak. */
export function takeSides(draft: Draft, people: PersonMention[], { start, end }: Range): void {
  const { text } = draft;
  if (people.every(({ country }) => country) || !TELLS.test(text.slice(start, end))) return;
  let before: Side | undefined;
  for (const sentence of sentencesOf(text, { start, end })) {
    const words = text.slice(sentence.start, sentence.end);
    const sides = TELLS.test(words) ? sidesIn(draft, sentence) : [];
    const own = between(people, sentence.start, sentence.end);
    if (sides[0] && closesFirst(text, sides[0], own, sentence)) for (const side of sides) side.ahead = false;
    if (before && GOES_ON.test(words))
      sides.unshift({ ...before, start: sentence.start, end: sentence.start });
    sides.forEach((side, i) => {
      const next = sides[i + 1]?.start ?? sentence.end;
      const last = sides[i - 1]?.end ?? sentence.start;
      assign(side, side.ahead ? between(own, side.end, next) : joinedBefore(text, own, last, side.start));
    });
    escorts(draft, people, sentence);
    before = sides.findLast(({ ahead }) => ahead);
  }
}

/** A and B, from the Indian side, and C, from the Estonian side, met: who is named before the first one is of it. */
function closesFirst(text: string, { start, ahead }: Side, own: PersonMention[], sentence: Range): boolean {
  const last = between(own, sentence.start, start).at(-1);
  return ahead && last !== undefined && /^,? (?:from|on|for) (?:the )?$/.test(text.slice(last.end, start));
}

/** Those who came with somebody: of the country of the one before, whom the text may have named in full further up. */
function escorts({ text, people }: Draft, ofLine: PersonMention[], { start, end }: Range): void {
  const cues = matchesOf(text.slice(start, end), ACCOMPANIED).map(({ index }) => start + index);
  if (cues.length === 0) return;
  const own = between(ofLine, start, end);
  const leaders = cues.map((cue) => own.findLast((person) => person.end <= cue));
  const near = [...people.slice(-NEAR), ...ofLine];
  cues.forEach((cue, i) => {
    const leader = leaders[i];
    const called = CALLED.exec(text.slice(Math.max(start, cue - 50), cue))?.[1] ?? '';
    const country = leader
      ? (leader.country ?? known(near, leader.name?.text)?.country)
      : known(near, called)?.country;
    if (!country) return;
    for (const person of between(own, cue, leaders[i + 1]?.start ?? end))
      if (isStranger(person)) person.country = country;
  });
}

/** How many people back the one who leads is looked for. */
const NEAR = 40;

/** The one with a country who bears the last part of a name. */
function known(people: PersonMention[], name = ''): PersonMention | undefined {
  const last = endsOfName(name).at(-1);
  return people.find((each) => each.country && each.name && endsOfName(each.name.text).at(-1) === last);
}

const isStranger = ({ country, organisation }: PersonMention) => country === null && organisation === null;

/** All of them are of one country, or each of one of as many. */
function assign({ countries }: Side, people: PersonMention[]): void {
  if (countries.length > 1 && countries.length !== people.length) return;
  people.forEach((person, i) => {
    // India was represented by A, Minister for ASEAN Affairs: the first one for certain.
    if (!isStranger(person) && (person.country || i > 0)) return;
    person.country = countries[countries.length > 1 ? i : 0] ?? null;
    person.organisation = null;
  });
}

/** The last person between two offsets with those joined to them. */
function joinedBefore(text: string, people: PersonMention[], start: number, end: number): PersonMention[] {
  const found = between(people, start, end);
  let first = found.length - 1;
  while (first > 0 && AND.test(text.slice(found[first - 1]?.end, found[first]?.start))) first--;
  return found.slice(Math.max(first, 0));
}

function sidesIn(draft: Draft, { start, end }: Range): Side[] {
  const { text, words } = draft;
  const owners = [...words.in('nationalities', start, end), ...words.in('countries', start, end)].sort(
    (a, b) => a.start - b.start,
  );
  const found: Side[] = [];
  let joined: typeof owners = [];
  owners.forEach((owner, i) => {
    joined.push(owner);
    const next = owners[i + 1];
    if (next && AND.test(text.slice(owner.end, next.start).replace(/(?:Republic|Kingdom) of (?:the )?$/, '')))
      return;
    const first = joined[0] as Range;
    const ahead = directionOf(text, { start, end }, { start: first.start, end: owner.end });
    if (ahead !== null)
      found.push({ start: first.start, end: owner.end, countries: joined.map(({ value }) => value), ahead });
    joined = [];
  });
  return found;
}

/** Whether those of the side of an owner stand behind it or before it; null where the owner is no side. */
function directionOf(text: string, sentence: Range, owner: Range): boolean | null {
  const before = text.slice(Math.max(sentence.start, owner.start - REACH), owner.start);
  const behind = text.slice(owner.end, Math.min(sentence.end, owner.end + REACH));
  if (REPRESENTED.test(behind) || (EACH_ONE.test(behind) && FOR_EACH.test(before))) return true;
  if (BY.test(behind) && / represented /.test(text.slice(sentence.start, owner.start))) return true;
  const noun = NOUN.exec(behind)?.[0] ?? (NOUN_OF.test(before) ? '' : null);
  if (noun === null) return FOR.test(before) ? OPENS.test(before) && behind.startsWith(',') : null;
  const rest = behind.slice(noun.length);
  if (NAMES_THEM.test(rest)) return true;
  if (OPENS.test(before)) return /^(?:,| were | was )/.test(rest);
  return LED.test(before.replace(NOUN_OF, '')) ? false : null;
}

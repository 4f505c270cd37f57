/**
 * Whom a speech tells was there: who gives it, and those in the room whom they greet, thank or welcome.
 *
 *   Your Excellency President Rafaela Montecillo,      I am grateful to our host, Minister Ito, for inviting us.
 *                   ^title    ^name                         ^thanks           ^host
 */
import type { Draft, Line, PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { between, firstFrom, type Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { sentencesOf } from '../grammar/shapes.ts';
import { ADDRESS } from '../points/speeches.ts';

/** Those who give a speech, and those whom it addresses. */
export function inTheRoom(draft: Draft): Present[] {
  const spoken = draft.lines.filter(({ type, voice }) => type === 'remarks' && voice === 'speaker');
  const greeted = spoken
    .filter(({ text }) => ADDRESS.test(text))
    .flatMap(({ start, end }) => between(draft.people, start, end))
    .filter(({ name }) => name !== null)
    .map((person): Present => ({ person, role: 'attendee' }));
  return draft.speech
    ? [
        ...speakers(draft, spoken),
        ...metBy(draft),
        ...greeted,
        ...spoken.flatMap((line) => addressed(draft, line)),
      ]
    : greeted;
}

/** Remarks Following a Meeting With President A of Mali and President B of Togo: whom the speaker met, as the title says. */
const MET = /\b(?:Meeting|Talks|Lunch|Dinner|Discussions|Press Conference|Press Availability) [Ww]ith /;

function metBy({ title, text, people }: Draft): Present[] {
  const met = title && MET.exec(text.slice(title.start, title.end));
  return title && met
    ? between(people, title.start + met.index, title.end)
        .filter(({ name }) => name !== null)
        .map((person) => ({ person, role: 'attendee' }))
    : [];
}

/** Welcome to Rome; it is an honour to host you: who says so is at home. */
const WELCOMES =
  /(?:^|[.!,] )[Ww]elcome,? (?:[a-z]+,? ){0,3}to (?:[a-z]+ ){0,3}\p{Lu}|\b(?:honou?r(?:ed)?|pleas(?:ure|ed)|delight(?:ed)?|privileged?|proud|happy|glad|let me|like to|[Ii]|[Ww]e) (?:(?:[a-z]+|I) ){0,4}(?:host(?:ed)?\b|invited?\b|welcome\b(?! (?:(?:the|this|that|these) (?!(?:Prime |Foreign )?(?:Minister|President|Secretary|Chancellor|Premier))|(?:your|his|her|their|progress|news|efforts) )))/u;

/** Each of those who speak, where the page names them with an office. */
function speakers({ people }: Draft, spoken: Line[]): Present[] {
  const first = new Map<string, Line[]>();
  for (const line of spoken) {
    if (!line.speaker) continue;
    const own = first.get(line.speaker);
    if (own) own.push(line);
    else first.set(line.speaker, [line]);
  }
  return [...first].flatMap(([name, lines]): Present[] => {
    const own = people.filter((each) => each.name?.text === name);
    // Secretary A in the title, A, Secretary of State over the first line: what says of which country tells more.
    const person = own.find(({ country }) => country) ?? own[0];
    const welcomes = lines.slice(0, OPENING).some(({ text }) => WELCOMES.test(text));
    return person ? [{ person, role: welcomes ? 'host' : 'attendee' }] : [];
  });
}

/** How many paragraphs a speaker takes to greet the room. */
const OPENING = 4;

/** What those hear who are in the room. */
const ADDRESSES =
  /\b(?:[Tt]hank(?:s|ing|ful)?(?= )(?:(?: you)?(?: all| very much| so much)?,? )?|[Gg]rateful to|gratitude to|[Aa]ppreciat(?:e|ion (?:to|for))|[Ww]elcom(?:e|ing)|joined (?:here |today |now )*by|(?:pleas(?:ure|ed)|honou?r(?:ed)?|delight(?:ed)?|glad|good|great|nice|wonderful|privileged?|happy|thrilled) to (?:be (?:here )?(?:today )?(?:with|alongside|joined by)|see|join|meet|sit|have|host)|fellow (?:[a-z]+ )?(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Ss]ecretaries)|(?:[Mm]y|[Oo]ur) (?:[a-z]+ ){0,2}(?:colleagues?|counterparts?|friends?|hosts?|chair)|alongside)\b/g;
/** For what somebody is thanked who is there. */
const FOR_BEING_THERE =
  /^(?:[^.]{0,80}? for (?:[\p{L}']+ ){0,6}?(?:host|invit|welcom|hospit|having|join|com(?:e|ing)\b|being|attend|tak|time|conven|chair|organi|arrang|introduc|open|gather|presen|participat|brief|remarks|words|statement|receiv|recept|bringing)|[.,!]?$|, )/u;
const HOSTS =
  /\b(?:hosts?|hosting|hospitality|(?:warm|generous|kind|gracious) (?:welcome|reception)|welcoming|inviting|invitation|having us|receiving|arrangements|reception|organi[sz](?:ing|ation))\b/;
/** What stands between those named together, and how far behind the word for it the first one is. */
const GAP =
  /^(?:(?!\b(?:I|[Ww]e|[Ii]t|will|for|whom?|when|with)\b)[^.;]){0,45}$|^,? for [^.;,]{3,60},? and (?:also )?(?:to )?(?:my |our |the )?$/;
const REACH = 60;
/** How far behind it why they are thanked stands, in characters, and how many are named together at most. */
const NEAR = 240;
const MOST = 30;

/** Those whom a sentence of a speech thanks for being there, is glad to see, or speaks to. */
function addressed({ text, people }: Draft, line: Line): Present[] {
  const all = between(people, line.start, line.end).filter(({ name }) => name !== null);
  if (all.length === 0) return [];
  return sentencesOf(text, line).flatMap((sentence): Present[] => {
    const own = between(all, sentence.start, sentence.end);
    return own.length > 0 ? addressedIn(text, own, sentence) : [];
  });
}

function addressedIn(text: string, own: PersonMention[], { start, end }: Range): Present[] {
  const words = text.slice(start, end);
  const found = new Map<PersonMention, Present>();
  for (const { index, 0: cue } of matchesOf(words, ADDRESSES)) {
    const all = joinedFrom(text, own, start + index + cue.length);
    const thanks = /^(?:thank|grat|apprec)/i.test(cue);
    const behind = all.at(-1)?.end ?? end;
    const rest = `${text.slice(behind, Math.min(end, behind + NEAR))}${behind + NEAR < end ? ' …' : ''}`;
    if (thanks && !FOR_BEING_THERE.test(rest)) continue;
    const hosts =
      /^(?:my|our) .*hosts?$/i.test(cue) || (thanks && HOSTS.test(words.slice(index, index + NEAR)));
    all.forEach((person, i) => {
      if (!found.has(person)) found.set(person, { person, role: hosts && i === 0 ? 'host' : 'attendee' });
    });
  }
  return [...found.values()];
}

/** Those named together from an offset on; what is theirs (A's plan) is not they. */
function joinedFrom(text: string, own: PersonMention[], from: number): PersonMention[] {
  const found: PersonMention[] = [];
  const first = firstFrom(own, from);
  for (const person of own.slice(first, first + MOST)) {
    const gap = text.slice(found.at(-1)?.end ?? from, person.start);
    const near = found.length > 0 ? GAP.test(gap) : gap.length <= REACH;
    if (!near || text.startsWith("'s ", person.end)) break;
    found.push(person);
  }
  return found;
}

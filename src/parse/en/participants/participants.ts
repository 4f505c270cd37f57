/**
 * Who took part in the meeting that the article reports: the people of the sentences that tell of it.
 *
 *   The meeting was co-chaired by A, Minister of …, and B, High Representative of …. It was attended by C, Minister of …
 *                   ^cue          ^chair                ^chair                              ^cue        ^attendee
 */
import type { Draft, DraftMeeting } from '../../draft.ts';
import { type Present, writeParticipants } from '../../participants.ts';
import { between } from '../../ranges.ts';
import { levelOf } from '../grammar/meeting-levels.ts';
import { BareNames } from '../people/bare-names.ts';
import { delegationLines } from '../people/delegations.ts';
import { inFull } from '../people/full-names.ts';
import { hostAtHome, hostCountry } from '../places/hosts.ts';
import { accountsOf, reportOf } from './accounts.ts';
import { Attendance } from './attendance.ts';
import { calledChair, chairsOf } from './chairs.ts';
import { inTheRoom } from './greetings.ts';
import { heardIn } from './heard.ts';
import { namedInTitle } from './names-of-title.ts';
import { presentIn } from './roles.ts';
import { signatories } from './signatures.ts';
import { homesOf } from './strangers.ts';
import { namedLater, withoutNamed } from './unnamed-heads.ts';
import { unnamedLists } from './unnamed-lists.ts';

export function participants(draft: Draft): void {
  const meeting = draft.meetings.find((each) => each.primary);
  if (!meeting) return;
  const found = new Attendance();
  const bare = new BareNames(draft);
  const told = reportOf(draft);
  const accounts = accountsOf(draft, meeting, told);
  for (const account of accounts) for (const present of presentIn(draft, bare, account)) found.add(present);
  for (const present of [...inTheRoom(draft), ...delegations(draft), ...signatories(draft)])
    found.add(present);
  if (found.all.length === 0)
    for (const present of [...ofTitle(draft, meeting), ...authors(draft)]) found.add(present);
  const named = namedInTitle(draft, namedLater(draft, withoutNamed(draft, inFull(draft, found.all))));
  const heard = new Attendance(named);
  for (const account of accounts) for (const present of heardIn(draft, account)) heard.add(present);
  const all = hostCountry(draft, meeting, chairsOf(draft, told, calledChair(draft, heard.all)));
  const homeOf = homesOf(draft, all);
  hostAtHome(meeting, all, homeOf);
  writeParticipants(draft, meeting, all, homeOf);
  if (meeting.level === 'ministers' && isOfForeignMinisters(all)) meeting.level = 'foreign-ministers';
  if (meeting.level === null && areOfficials(all)) meeting.level = 'officials';
}

/** Meeting of the Presidents of A and B: where the story says nothing of who was there, the title may. */
function ofTitle(draft: Draft, { mentions }: DraftMeeting): Present[] {
  const { title } = draft;
  const inTitle = title && mentions.find(({ start, end }) => title.start <= start && end <= title.end);
  if (!title || !inTitle) return [];
  return unnamedLists(draft, title, [], inTitle).map((person) => ({ person, role: 'attendee' }));
}

const STATEMENT =
  /\b(?:Statement|Declaration|Communiqu[eé]) (?:by|of|between|from) (?:the )?(?:H\. ?E\. )?(?:M(?:r|rs|s)\.? )?$/i;

/** Joint Statement by President A and King B: a text that speaks as we names them in its title alone. */
function authors({ title, people, text }: Draft): Present[] {
  const named = title ? between(people, title.start, title.end).filter(({ name }) => name) : [];
  const [first] = named;
  return title && first && named.length > 1 && STATEMENT.test(text.slice(title.start, first.start))
    ? named.map((person) => ({ person, role: 'attendee' }))
    : [];
}

/** Most came for foreign affairs, and of those most are the ministers themselves, not deputies who stand in for them. */
function isOfForeignMinisters(all: Present[]): boolean {
  const diplomats = all.filter(({ person }) => person.titles.some((title) => FOREIGN.test(title)));
  const ministers = all.filter(isForeignMinister);
  return all.length > 1 && diplomats.length * 3 >= all.length * 2 && ministers.length * 2 >= diplomats.length;
}

const FOREIGN = /foreign|external (?:affairs|relations)/i;

const isForeignMinister = ({ person: { titles } }: Present) =>
  titles.some(
    (title) => levelOf(title) === 'foreign-ministers' && !/\b(?:deputy|vice)\b.*\bforeign\b/i.test(title),
  );

/** Those who are sent: deputies, state secretaries, directors; no deputy of a head of government. */
const OFFICIAL =
  /\b(?:(?:Deputy|Assistant|Vice|Under|Permanent|Principal|Joint|Additional|State|Administrative) ?-?(?:\w+ ){0,2}(?:Secretary|Minister)|Undersecretary|Director(?:[ -]General)?|National Security Advis[eo]r|Senior Official|Sherpa|Special (?:Representative|Envoy)|Secretary \(\p{Lu})(?!\p{L})/u;
const NO_OFFICIAL = /\bPrime Minister\b|^(?:President|Chief Executive|Minister|Foreign Minister)\b/;

/** Two or more, and all of them officials by one of their titles. */
function areOfficials(all: Present[]): boolean {
  const titles = all.map(({ person }) => person.titles).filter((each) => each.length > 0);
  return (
    titles.length > 1 &&
    titles.every(
      (each) => each.some((one) => OFFICIAL.test(one)) && !each.some((one) => NO_OFFICIAL.test(one)),
    )
  );
}

/** Tables of delegations, wherever they stand; (Chair) marks the one who chaired. */
function delegations(draft: Draft): Present[] {
  return delegationLines(draft).map(({ line, person }) => ({
    person,
    role: /\((?:Co-)?[Cc]hair(?:person|man|woman)?\)/.test(line.text) ? 'chair' : 'attendee',
  }));
}

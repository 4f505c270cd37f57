/**
 * Who took part in the meeting that the article reports: the people of the sentences that tell of it.
 *
 *   The meeting was co-chaired by A, Minister of …, and B, High Representative of …. It was attended by C, Minister of …
 *                   ^cue          ^chair                ^chair                              ^cue        ^attendee
 */
import type { Draft, DraftMeeting } from '../../draft.ts';
import { type Present, writeParticipants } from '../../participants.ts';
import { between } from '../../ranges.ts';
import { BareNames } from '../people/bare-names.ts';
import { delegationLines } from '../people/delegations.ts';
import { inFull } from '../people/full-names.ts';
import { hostAtHome, hostCountry } from '../places/hosts.ts';
import { accountsOf, reportOf } from './accounts.ts';
import { Attendance } from './attendance.ts';
import { calledChair, chairsOf } from './chairs.ts';
import { inTheRoom } from './greetings.ts';
import { heardIn } from './heard.ts';
import { levelByThose } from './levels.ts';
import { namedInTitle } from './names-of-title.ts';
import { presentIn } from './roles.ts';
import { signatories } from './signatures.ts';
import { homesOf } from './strangers.ts';
import { toldTwice } from './told-twice.ts';
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
  const named = namedInTitle(
    draft,
    namedLater(draft, withoutNamed(draft, toldTwice(inFull(draft, found.all)))),
  );
  const heard = new Attendance(named);
  for (const account of accounts) for (const present of heardIn(draft, account)) heard.add(present);
  const chaired = chairsOf(draft, told, calledChair(draft, heard.all));
  const all = withoutNamed(draft, hostCountry(draft, meeting, chaired));
  const homeOf = homesOf(draft, all);
  hostAtHome(meeting, all, homeOf);
  writeParticipants(draft, meeting, all, homeOf);
  meeting.level = levelByThose(all, meeting.level);
}

/** Meeting of the Presidents of A and B: where the story says nothing of who was there, the title may. */
function ofTitle(draft: Draft, { mentions }: DraftMeeting): Present[] {
  const { title } = draft;
  const inTitle = title && mentions.find(({ start, end }) => title.start <= start && end <= title.end);
  if (!title || !inTitle) return [];
  return unnamedLists(draft, title, [], inTitle).map((person) => ({ person, role: 'attendee' }));
}

const STATEMENT =
  /\b(?:Statement|Declaration|Communiqu[eé]) (?:by|of|between|from) (?:the )?(?:(?:\p{Lu}[\p{L}\d]* ){1,4}(?=(?:Foreign |Prime )?(?:Ministers|Leaders|Presidents) ))?(?:(?:Foreign |Prime )?(?:Ministers|Leaders|Presidents)(?: (?:of|for) [^,()]{3,60})?,? )?(?:H\. ?E\. )?(?:M(?:r|rs|s)\.? )?$/iu;

/** Joint Statement by President A and King B: a text that speaks as we names them in its title alone. */
function authors({ title, people, text }: Draft): Present[] {
  const named = title ? between(people, title.start, title.end).filter(({ name }) => name) : [];
  const [first] = named;
  return title && first && named.length > 1 && STATEMENT.test(text.slice(title.start, first.start))
    ? named.map((person) => ({ person, role: 'attendee' }))
    : [];
}

/** Tables of delegations, wherever they stand; (Chair) marks the one who chaired. */
function delegations(draft: Draft): Present[] {
  return delegationLines(draft).map(({ line, person }) => ({
    person,
    role: /\((?:Co-)?[Cc]hair(?:person|man|woman)?\)/.test(line.text) ? 'chair' : 'attendee',
  }));
}

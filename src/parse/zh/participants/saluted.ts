/**
 * Those whom a printed speech addresses by name:
 *
 *   尊敬的李四总统,            尊敬的阿盟秘书长王五先生:
 *   ^title behind the name    ^title before it
 */
import type { Draft, DraftMeeting, PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { between } from '../../ranges.ts';
import { fold } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { isSalutation } from '../points/speech.ts';

const ADDRESSED =
  /尊敬的(?!各|诸|与会)([\p{Script=Han}·]{2,12}?)(?:女?(总统|主席|总理|首相|国王|秘书长|部长|外长))(?:阁下|先生|女士)?(?=[,:!、]|[和与])/gu;
/** How many lines the salutations fill at most. */
const LINES = 6;

/**
 * Adds those whom the salutations name. Somebody named without a country is of the one where the meeting is held, unless
 * the speaker is at home there.
 */
export function addSaluted(draft: Draft, { place }: DraftMeeting, found: Map<string, Present>): void {
  const first = draft.lines.findIndex(({ type, text }) => type === 'remarks' && isSalutation(text));
  if (first < 0) return;
  const isHome = [...found.values()].some(({ person }) => person.country === place?.country);
  for (const line of draft.lines.slice(first, first + LINES)) {
    if (!isSalutation(line.text)) break;
    const titled = between(draft.people, line.start, line.end).filter(({ name }) => name !== null);
    const named = matchesOf(line.text, ADDRESSED).map((match) =>
      addressed(draft, line.start + match.index + '尊敬的'.length, match as unknown as Addressed),
    );
    for (const person of [...titled, ...named]) {
      const name = person.name?.text as string;
      if ([...found.keys()].some((known) => known === name || known.endsWith(`·${name}`))) continue;
      const role = thankedFor(draft, fold(name));
      const country = person.country ?? (person.organisation || isHome ? null : (place?.country ?? null));
      found.set(name, { person: { ...person, country }, role });
    }
  }
}

type Addressed = [whole: string, name: string, title: string];

/** 李四总统, with the title behind the name. */
function addressed({ source }: Draft, start: number, [, name, title]: Addressed): PersonMention {
  const end = start + name.length;
  return {
    start,
    end: end + title.length,
    name: { start, end, text: source.plain(start, end) },
    country: null,
    organisation: null,
    titles: [source.plain(end, end + title.length)],
  };
}

/** 感谢李四总统主持会议; 感谢东道主和李四总统所作的周到安排: whom a speech thanks for the meeting chairs it, or is its host. */
function thankedFor({ lines }: Draft, name: string): Present['role'] {
  let role: Present['role'] = 'attendee';
  for (const { type, text } of lines) {
    const at = type === 'remarks' ? text.indexOf(name) : -1;
    if (at < 0 || !/感谢[^。]{0,40}$/.test(text.slice(0, at))) continue;
    const behind = text.slice(at, at + 40);
    if (CHAIRED.test(behind)) return 'chair';
    if (HOSTED.test(behind)) role = 'host';
  }
  return role;
}

const CHAIRED = /^[^,。]{2,24}主持(?!人)/;
const HOSTED = /^[^。]{2,24}(?:安排|款待|接待|盛情|主办|承办)/;

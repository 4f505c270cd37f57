/**
 * The host whom a printed speech addresses by name: 尊敬的李四总统, with the title behind the name.
 */
import type { Draft, DraftMeeting, PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { isSalutation } from '../points/speech.ts';

const ADDRESSED =
  /^尊敬的([\p{Script=Han}·]{2,12}?)(?:女?(总统|主席|总理|首相|国王|秘书长|部长|外长))(?:阁下|先生|女士)?[,:!、]/u;

/** Adds the one whom the first salutation names: they are of the country where the meeting is held. */
export function addSaluted(draft: Draft, { place }: DraftMeeting, found: Map<string, Present>): void {
  const line = draft.lines.find(({ type, text }) => type === 'remarks' && isSalutation(text));
  const match = line && ADDRESSED.exec(line.text);
  if (!line || !match) return;
  const [, name, title] = match as unknown as [string, string, string];
  const start = line.start + match[0].indexOf(name);
  const end = start + name.length;
  const written = draft.source.plain(start, end);
  const role = isThanked(draft, draft.text.slice(start, end)) ? 'host' : 'attendee';
  if ([...found.keys()].some((known) => known === written || known.endsWith(`·${written}`))) return;
  const person: PersonMention = {
    start,
    end: end + title.length,
    name: { start, end, text: written },
    country: place?.country ?? null,
    organisation: null,
    titles: [draft.source.plain(end, end + title.length)],
  };
  found.set(written, { person, role });
}

/** 感谢东道主和李四总统所作的周到安排: whom a speech thanks for the meeting is its host. */
function isThanked({ lines }: Draft, name: string): boolean {
  return lines.some(({ type, text }) => {
    const at = type === 'remarks' ? text.indexOf(name) : -1;
    return at >= 0 && /感谢[^。]{0,40}$/.test(text.slice(0, at)) && HOSTED.test(text.slice(at, at + 40));
  });
}

const HOSTED = /^[^。]{2,24}(?:安排|款待|接待|盛情|主办|承办)/;

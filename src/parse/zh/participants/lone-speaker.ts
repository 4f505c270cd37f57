/** The only one whom an article names that is a speech, or tells what a minister said behind a meeting. */
import type { Draft } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { between } from '../../ranges.ts';
import { isSalutation } from '../points/speech.ts';

/** 外长张三在某某外长会议后表示: who speaks there was there. */
const SPEAKS_THERE =
  /^在[^,。]{2,50}(?:会议|会晤|峰会|论坛|会谈)(?:结束|闭幕)?(?:之?后|期间|上|时)[^,。]{0,6}(?:表示|说|介绍|指出|强调|宣布)/;

/** 张三出席某某峰会 over an article that gives 张三's words, and names his office nowhere. */
export function addTitled({ title, lines, text, source }: Draft, found: Map<string, Present>): void {
  const name = title && /^"?(\p{Script=Han}{2,4})出席/u.exec(text.slice(title.start, title.end))?.[1];
  if (!name || !lines.some(({ speaker }) => speaker === name) || found.has(name)) return;
  const start = title.start + text.slice(title.start, title.end).indexOf(name);
  const range = { start, end: start + name.length };
  const person = {
    ...range,
    name: { ...range, text: source.plain(range.start, range.end) },
    country: null,
    organisation: null,
    titles: [],
  };
  found.set(name, { person, role: 'attendee' });
}

/** An article that is a speech names who took part by giving the speaker. */
export function addLoneSpeaker({ lines, people, text }: Draft, found: Map<string, Present>): void {
  const printed = lines.some(({ type, text }) => type === 'remarks' && isSalutation(text));
  const lead = lines.find(({ type }) => type === 'lead');
  if (!printed && lead) {
    const spoke = between(people, lead.start, lead.end).find(
      ({ name, end }) => name && SPEAKS_THERE.test(text.slice(end, end + 80)),
    );
    if (spoke?.name) found.set(spoke.name.text, { person: spoke, role: 'attendee' });
    return;
  }
  const speaker = lines.find((line) => line.speaker)?.speaker;
  // 张三部长在某某会上的致辞: the title stands behind the name.
  const person = speaker ? people.find(({ name }) => name && speaker.startsWith(name.text)) : undefined;
  if (person?.name) found.set(person.name.text, { person, role: 'attendee' });
}

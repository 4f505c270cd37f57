/** Finds those whom a report goes on to name with their title behind the name, or by the name alone: 张三主席, after 国家主席张三. */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Range } from '../../ranges.ts';

/** Titles of those whom a report goes on to name with the title behind: 张三主席, 李四总统. */
const BEHIND = /^(?:主席|总统|总理|首相|国王|委员长|国务卿|总书记|外长|外相|部长|副总理|国务委员)$/;

/** The longest name that is looked for before a title, in characters. */
const LONGEST_NAME = 16;

/** Those named again with their title behind the name, between two offsets: 张三主席 after 国家主席张三. In order. */
export function namedAgain(draft: Draft, { start, end }: Range, known: Map<string, PersonMention>) {
  const { text, words } = draft;
  const there = attending(draft, { start, end }, known);
  const again = words.in('titles', start, end).flatMap((title): PersonMention[] => {
    if (!BEHIND.test(text.slice(title.start, title.end))) return [];
    for (let from = Math.max(start, title.start - LONGEST_NAME); from < title.start - 1; from++) {
      const person = known.get(text.slice(from, title.start));
      if (person) return [{ ...person, start: from, end: title.end }];
    }
    return [];
  });
  return there ? [there, ...again] : again;
}

/** 张三率团出席了本次会议: by the name alone, at the head of a sentence that says that somebody was there. */
const THERE =
  /^(?:作为|代表|率|应邀|受邀|也|还|并|全程|线上|[当今昨]天|\d{1,2}日)?[^,。;、]{0,24}?(?:出席|参加|列席)了?(?:[本此这是][次届]|会议(?=[,。])|会晤(?=[,。])|上述)/;

function attending({ text }: Draft, { start, end }: Range, known: Map<string, PersonMention>) {
  const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
  for (let stop = Math.min(end, from + LONGEST_NAME); stop > from + 1; stop--) {
    const person = known.get(text.slice(from, stop));
    if (person)
      return THERE.test(text.slice(stop, Math.min(end, stop + 60)))
        ? { ...person, start: from, end: stop }
        : null;
  }
  return null;
}

/** 张三主席 and elsewhere 国家主席张三: with the office in full. */
export function officesBefore({ people }: Draft): (person: PersonMention) => PersonMention {
  const stated = new Map<string, PersonMention>();
  for (const each of people)
    if (each.name && each.name.end === each.end && !stated.has(each.name.text))
      stated.set(each.name.text, each);
  return (person) => (person.name && person.name.end < person.end && stated.get(person.name.text)) || person;
}

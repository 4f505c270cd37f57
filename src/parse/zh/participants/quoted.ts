/**
 * Those who met and are named only where the report gives their words.
 *
 *   德国总理张三、日本首相李四先后发言。        俄罗斯外长王五表示,……
 *   ^of the level that met       ^verb          ^of the level that met ^verb
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { ParsedMeeting } from '../../model/meeting.ts';
import { levelOfTitle, type Present } from '../../participants.ts';
import { between } from '../../ranges.ts';
import { QUESTION } from '../points/speakers.ts';
import { isPresiding } from './chairs.ts';

const SPEAKS =
  /^(?:(?:则|亦|也|还)?(?:会[后前上]|随后|其后|当天|在[^,。]{1,14}[上中时后])?|分别|先后|[^,。;、:]{0,12}[向对](?:记者|媒体|传媒)|、[^。]{2,40}?|和[^。]{2,20}?)(?:则|亦|也|还)?(?:表示|指出|强调|认为|认同|相信|主张|重申|指|说|称|发言|致辞|建议|呼吁|敦促|赞赏|感谢)/;
/** Paragraphs that report. */
const REPORTS = new Set(['lead', 'remarks', 'report']);

/** Adds those quoted who hold the office of those who met, for countries nobody is yet there for. */
export function addQuoted(draft: Draft, level: ParsedMeeting['level'], found: Map<string, Present>): void {
  if (!level) return;
  const there = new Set([...found.values()].map(({ person }) => person.country));
  for (const line of draft.lines) {
    if (line.type === null || !REPORTS.has(line.type) || QUESTION.test(line.text)) continue;
    for (const person of between(draft.people, line.start, line.end)) {
      const { name, country } = person;
      if (!name || !country || there.has(country) || !isOf(draft, person, level)) continue;
      if (!SPEAKS.test(draft.text.slice(person.end, person.end + 60))) continue;
      there.add(country);
      found.set(name.text, { person, role: isPresiding(draft.text, person.start) ? 'chair' : 'attendee' });
    }
  }
}

/** Whether somebody holds an office of those who meet at a level. */
const isOf = ({ lexicon }: Draft, { titles }: PersonMention, level: ParsedMeeting['level']) =>
  titles.some((title) => sameRank(levelOfTitle(lexicon, title), level));

/** Heads of state and of government meet at summits alike. */
const sameRank = (one: ParsedMeeting['level'], other: ParsedMeeting['level']) =>
  one === other || [one, other].every((each) => each === 'summit' || each === 'heads-of-government');

/**
 * Those who met and are named only where the report gives their words.
 *
 *   德国总理张三、日本首相李四先后发言。        俄罗斯外长王五表示,……          秘书长赵六在会上表示,……
 *   ^of the level that met       ^verb          ^of the level that met ^verb  ^anybody   ^there
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { ParsedMeeting } from '../../model/meeting.ts';
import { levelOfTitle, type Present } from '../../participants.ts';
import { between } from '../../ranges.ts';
import { isAtHome } from '../places/home.ts';
import { QUESTION } from '../points/speakers.ts';
import { isSpokesperson } from './absent.ts';
import { isPresiding } from './chairs.ts';
import type { NamedMeeting } from './named-meetings.ts';

const SPEAKS =
  /^(?:(?:则|亦|也|还)?(?:会[后前上]|随后|其后|当天|在[^,。]{1,14}[上中时后])?|分别|先后|[^,。;、:]{0,12}[向对](?:记者|媒体|传媒)|、[^。]{2,40}?|和[^。]{2,20}?)(?:则|亦|也|还)?(?:表示|指出|强调|认为|认同|相信|主张|重申|指|说|称|发言|致辞|建议|呼吁|敦促|赞赏|感谢)/;
/** 张三今天在外长会议上强调, 李四在开幕式致辞中说: whoever speaks in the meeting is there. */
const SPEAKS_THERE =
  /^(?:则|亦|也|还)?(?:[今昨]天|[今昨当]日|\d{1,2}日)?(?:[上下]午|晚间?)?在(?:[本此这]次|是次|本届)?(?:[^,。;记]{0,24}?(?:会[议晤谈]|峰会|论坛|大会|外长会|[开闭]幕[式会]|对话|磋商)|会)?(?:上|(?:的)?(?:主旨|开幕|闭幕|欢迎|主题)?(?:致[辞词]|[发讲]言|演讲|讲话)[中时])[^,。;]{0,6}(?:表示|指出|强调|认为|重申|说|称|发言|致[辞词]|建议|呼吁|提出|提及|提到|谈及|介绍)/;
/** Paragraphs that report. */
const REPORTS = new Set(['lead', 'remarks', 'report']);

/** Adds those quoted who speak there, and those who hold the office of those who met, for countries nobody is yet there for. */
export function addQuoted(
  draft: Draft,
  level: ParsedMeeting['level'],
  meetings: NamedMeeting[],
  found: Map<string, Present>,
): void {
  const there = new Set([...found.values()].map(({ person }) => person.country));
  for (const line of draft.lines) {
    if (line.type === null || !REPORTS.has(line.type) || QUESTION.test(line.text)) continue;
    for (const person of between(draft.people, line.start, line.end)) {
      const { name, titles } = person;
      if (!name || found.has(name.text)) continue;
      // 外交部长张三说,……: a page names those of its own country without it.
      const country = person.country ?? (isAtHome(draft, name.text, titles) ? draft.home : null);
      const missing = country && !there.has(country) && isOf(draft, person, level);
      const speaks = missing && SPEAKS.test(draft.text.slice(person.end, person.end + REACH));
      if (!speaks && !speaksThere(draft, person, meetings)) continue;
      there.add(country);
      found.set(name.text, { person, role: isPresiding(draft.text, person.start) ? 'chair' : 'attendee' });
    }
  }
}

/** How far behind somebody it is looked for that they speak, in characters. */
const REACH = 60;

/** Whether somebody is said to speak in the meeting reported: no other is named there. */
function speaksThere({ text }: Draft, person: PersonMention, meetings: NamedMeeting[]): boolean {
  const { end } = person;
  const length = SPEAKS_THERE.exec(text.slice(end, end + REACH))?.[0].length;
  if (length === undefined || isSpokesperson(person)) return false;
  const named = between(meetings, end, end + length);
  return named.length === 0 || named.some(({ primary }) => primary);
}

/** Whether somebody holds an office of those who meet at a level. */
const isOf = ({ lexicon }: Draft, { titles }: PersonMention, level: ParsedMeeting['level']) =>
  level !== null && titles.some((title) => sameRank(levelOfTitle(lexicon, title), level));

/** Heads of state and of government meet at summits alike. */
const sameRank = (one: ParsedMeeting['level'], other: ParsedMeeting['level']) =>
  one === other || [one, other].every((each) => each === 'summit' || each === 'heads-of-government');

/** Who is named in a report of the meeting and was not one of those who met. */
import type { Draft, DraftMeeting, PersonMention } from '../../draft.ts';
import { TALKS } from '../../meetings/record.ts';
import type { ParsedMeeting } from '../../model/meeting.ts';
import { levelOfTitle } from '../../participants.ts';
import { holding } from '../../ranges.ts';
import { fold } from '../../text/fold.ts';

/** Who receives those who meet is not one of them. */
const RECEIVES = /^.{0,4}(?:会见(?!记者|媒体|中外)|接见|接待了|宴请)/;
/** Who comes somewhere else, where the news is a meeting of others. */
const ARRIVES =
  /^.{0,4}抵达(?![^,。]{0,30}(?:会场|会址|会议|中心|宫|厅|馆|峰会|现场)|[^,。]{0,24},并[^,。]{0,12}(?:举行|出席|主持))/;
/** 并会见了议长张三、总理李四: nor is whom they receive, one or several. */
const RECEIVED =
  /(?:会见|拜会|接见)了?(?:(?:(?!举行|共同|出席|会谈|会见)[^,。;]){2,50}[、和与及]|国家大呼拉尔|[^,。;、和与及]{2,6}(?:议会|议院|国会))?$/;
/** How far before somebody the verb is looked for, in characters. */
const BEFORE = 64;
/** 总理张三、委员长李四分别会见王五总统: others whom a guest met besides. */
const RECEIVE_TOO = /^(?:、[^,。;]{1,30})?(?:还|也)?分别(?:同[^,。]{1,20})?(?:会见|会晤)/;
/** 总理张三、委员长李四分别同王五总统会见: in the text that both sides agreed, they met as well. */
const MEET_WITH = /^[^,。;]{0,40}分别[同与和]/;
const isAgreed = ({ lines }: Draft, person: PersonMention) => holding(lines, person)?.type === 'communique';
/** Who only writes is not there: 国家主席张三向峰会作书面致辞. */
const WRITES =
  /^(?:[向就给].{1,16})?(?:作|发表|发来|致)?(?:视频致辞|书面(?:致辞|讲话|发言|演讲)|贺信|贺电|致信|致函|致电)|^[和与][^,。;]{2,30}向[^,。;]{1,16}(?:致|发来)了?贺[信电]/;
/** 因病缺席, 未能与会, 则派副外长李四出席: who says so was not there. */
const STAYS_AWAY =
  /^(?:\([^()]{1,20}\))?(?:则|却|仍|将|也)?(?:因[^,。;]{1,10}?)?(?:缺席|缺阵|请假|(?:未|没|不|无法)[^,。;]{0,8}(?:出席|与会|参加|到会|获邀|受邀)|(?:委托|指?派)[^,。;]{2,24}(?:出席|与会|参加|代表))/;
/** 各方感谢总统张三的支持: of whom those there only speak. */
const SPOKEN_OF = /(?:感谢|祝贺|赞赏|悼念|哀悼|慰问|问候)了?$/;
const THERE = /^[^,。;]{0,30}(?:出席|与会|主持|参加|主办|款待|安排|致辞|接待)/;
/** Who makes known that somebody else will be there: 官房长官张三今天证实,首相将出席……. */
const ANNOUNCES =
  /^(?:[今昨]天|\d{1,2}日|晚间|对此)*(?:(?:证实|透露|披露)|(?:就[^,。]{2,24})?向(?:中外)?(?:媒体|记者|传媒)[^,。]{0,6}(?:介绍|通报|吹风|说明)|(?:就[^,。]{2,24})(?:接受|答)[^,。]{0,8}(?:采访|记者问))/;
/** 会议期间,张三先后与甲国财长、乙国财长会面: some of those who met, not who met. */
const MEETS_APART = /(?:先后|分别)[与同和].{0,80}(?:会面|会见|会晤|会谈)/;

/** Somebody in a sentence of the report. */
interface Named {
  person: PersonMention;
  /** The one whom the sentence names before. */
  before: PersonMention | undefined;
  sentence: string;
  /** All whom the text names, by name. */
  known: Map<string, PersonMention>;
}

export const isSpokesperson = ({ titles }: PersonMention) =>
  titles.some((title) => fold(title).endsWith('发言人'));

export function isAbsent(
  draft: Draft,
  { series, seriesId, level }: DraftMeeting,
  { person, before, sentence, known }: Named,
): boolean {
  // A spokesperson speaks of the meeting.
  if (isSpokesperson(person)) return true;
  const behind = draft.text.slice(person.end, person.end + 40);
  const talks = seriesId.endsWith(TALKS);
  // 会见 is what is reported, or what took place besides.
  const isVisit = talks && !/(?:会见|接见|拜会)$/.test(fold(series));
  const receives =
    RECEIVES.test(behind) ||
    (!talks && ARRIVES.test(behind)) ||
    RECEIVED.test(draft.text.slice(Math.max(0, person.start - BEFORE), person.start));
  if ((!talks || isVisit) && receives && (talks || !meetsAt(draft, person, level))) return true;
  return (
    (talks && RECEIVE_TOO.test(behind) && !(MEET_WITH.test(behind) && isAgreed(draft, person))) ||
    WRITES.test(behind) ||
    isElsewhere(draft, person, behind) ||
    STAYS_AWAY.test(behind) ||
    // 受国家主席张三委托,国家副主席李四出席
    (draft.text[person.start - 1] === '受' && /^(?:的)?(?:委托|委派|指派)/.test(behind)) ||
    (SPOKEN_OF.test(draft.text.slice(Math.max(0, person.start - 4), person.start)) && !THERE.test(behind)) ||
    ANNOUNCES.test(behind) ||
    (!person.name && MEETS_APART.test(sentence)) ||
    isStoodFor(draft, before, person, known)
  );
}

/** 外长张三将应邀出席20日举行的另一会议: who will be at another meeting that the text names. */
const WILL_ATTEND = /^将[^,。]{0,10}(?:出席|参加)[^,。]{0,20}/;

function isElsewhere({ meetings }: Draft, { end }: PersonMention, behind: string): boolean {
  const length = WILL_ATTEND.exec(behind)?.[0].length;
  if (!length) return false;
  const within = ({ mentions }: DraftMeeting) =>
    mentions.some(({ start }) => start >= end && start <= end + length + NEAR);
  return (
    meetings.some((each) => !each.primary && within(each)) &&
    !meetings.some((each) => each.primary && within(each))
  );
}

/** How far behind the words that somebody will attend a meeting its name is looked for, in characters. */
const NEAR = 12;

/** 外长张三已会见出席会议的外长李四: one of the rank that meets is there, whomever they receive. */
const meetsAt = ({ lexicon }: Draft, { titles }: PersonMention, level: ParsedMeeting['level']) =>
  level !== null && titles.some((title) => levelOfTitle(lexicon, title) === level);

/** 副总理张三代表总统李四出席, and 张三代表 of somebody named before: the second is not there. */
function isStoodFor(
  { text }: Draft,
  before: PersonMention | undefined,
  { start }: PersonMention,
  known: Map<string, PersonMention>,
): boolean {
  const end = start - 2;
  if (!text.startsWith('代表', end)) return false;
  if (before?.end === end) return true;
  for (let from = Math.max(0, end - LONGEST_NAME); from < end - 1; from++)
    if (known.has(text.slice(from, end))) return true;
  return false;
}

/** The longest name that is looked for before 代表, in characters. */
const LONGEST_NAME = 16;

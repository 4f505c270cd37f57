/**
 * Who took part in the meeting that the article reports: the people of the sentences that tell of it.
 *
 *   4月27日,国务委员兼外长张三在西安主持中国—中亚外长第四次会晤,哈萨克斯坦副总理兼外长阿赫梅托夫、……出席。
 *                             ^chair ^verb                       ^attendees                            ^verb
 */

import type { Draft, DraftMeeting } from '../../draft.ts';
import { TALKS } from '../../meetings/record.ts';
import type { ParsedParticipant } from '../../model/meeting.ts';
import { writeParticipants } from '../../participants.ts';
import { between, holding, type Range } from '../../ranges.ts';
import { isCall } from '../meetings/talks.ts';
import { isAtHome } from '../places/home.ts';
import { hostCountry } from '../places/host.ts';
import { isAbsent } from './absent.ts';
import { addCameAlong } from './came-along.ts';
import { markChairs } from './chairs.ts';
import { elsewhen, isPast } from './elsewhen.ts';
import { Found, withoutNamesakes } from './found.ts';
import { addListed } from './listed.ts';
import { addLoneSpeaker, addTitled } from './lone-speaker.ts';
import { addMet } from './met.ts';
import { namedAgain, officesBefore } from './named-again.ts';
import { type NamedMeeting, namedMeetings } from './named-meetings.ts';
import { addQuoted } from './quoted.ts';
import { MEMBERS, reportZone, sentencesOf, unbroken } from './report-zone.ts';
import { rolesOf } from './roles.ts';
import { addSaluted } from './saluted.ts';
import { addSigned } from './signatures.ts';

const TAKES_PART =
  /访问|(?:进行|分别|先后|依次|作交流|(?<!记者|发布)会上)发言|致(?:开幕|闭幕|欢迎|贺)?[辞词]|作了?(?:工作|专题|主旨)?(?:报告|发言)|步入会场|齐聚|到[场会]|(?:先后|陆续|相继|依次)(?:抵达|步入|到达|来到)|(?:举办|开幕|登场)(?<=[在于][^,。]{2,14}..)|(?:领导人|外长|部长)(?:分别)?(?:是|有|包括):|宣读|赴会|列席|参会|出席|主持|参加|与会|举行|召开|会见|会谈|会晤|会面|接见|接待了|拜会|晤谈|会商|[餐茶]叙|通电?话|代表团?团?长(?:分别)?[为是]:?|(?:会晤|会议|会谈|峰会)(?:伊始|开始)|率团|率队|合影|签署|共同发表|担任[^,。]{0,12}主席|发表[^,。]{0,8}(?:讲话|致辞|演讲)|(?:先后|分别|依次|轮流)(?:在[^,。]{1,10})?(?:发言|致辞|讲话)|在会上|在[发讲]言中|交换了?意见|共见记者|会[议上][^,。]{0,6}由[^。]{4,}(?:讲解|介绍|分析|汇报|简报|阐述)/;
/** 张三同李四通电话: behind that, who telephoned speaks of others. */
const CALLS = /通电?话|通了电话|视频通话|致电|来电/;
const CAME = /访华|来华|抵华|来访|到访|抵达|飞抵/;
/** Who came along: 国务委员张三陪同, 外交部长李四等参加。 */
const ENTOURAGE = /陪同|在座|作陪|随同|随团|随访|等参加(?:了)?(?:有关|上述|相关)?(?:活动|会见|会谈|会晤)?。/;
/** 会议期间,张三还同李四举行会谈; 张三又与李四会面: what took place besides. */
const BESIDES =
  /^\s*(?:(?:会议|会晤|峰会|论坛|与会)?(?:期间|间隙),[^。]{0,20}(?:还|也|先后|分别)[与同和][^。]*|[^,。]{2,12}(?:又|还|也)(?:分别|先后)?[与同和][^。]{2,60})(?:会谈|会面|会晤|会见)/;
/** 若峰会成事,总统张三将与会: on what condition somebody would be there. */
const CONDITIONAL = /(?:^|[,:"])\s*(?:若|如果|一旦)[^,。]{2,24},/;
/** 某国外长李四将于11月12日至14日对中国进行正式访问: who comes another time. */
const WILL_VISIT =
  /将[于对][^,。]{2,30}(?:正式|国事|工作)访问|^\s*[^,。]{1,10}[也还另]将[^。]{2,40}(?:会见|会面|会晤|会谈|拜会)/;
/** 图为张三出席会议期间,与李四握手合照: under a picture. */
const CAPTION = /^\s*(?:图为|资料图|△|右起|左起)[^。]*(?:握手|合影|合照)/;

export function participants(draft: Draft): void {
  const meeting = draft.meetings.find((each) => each.primary);
  if (!meeting) return;
  const zone = reportZone(draft);
  const talks = meeting.seriesId.endsWith(TALKS);
  const sentences = unbroken(draft, zone).flatMap((range) => sentencesOf(draft.text, range));
  const isTelephone = talks && isCall(meeting);
  const named = namedMeetings(draft);
  const found = new Found();
  const office = officesBefore(draft);
  const known = new Map(
    draft.people.flatMap((person) =>
      person.name ? [[draft.text.slice(person.name.start, person.name.end), office(person)] as const] : [],
    ),
  );
  const take = (sentence: Range, takesPart: RegExp) => {
    const words = draft.text.slice(sentence.start, sentence.end);
    if (
      CAPTION.test(words) ||
      CONDITIONAL.test(words) ||
      (!talks && (BESIDES.test(words) || WILL_VISIT.test(words)))
    )
      return;
    if (isOfAnother(draft, sentence, named) || isOfAnotherDay(draft, sentence, meeting)) return;
    if (!takesPart.test(words) && (talks || !MEMBERS.test(words))) return;
    if (!MEMBERS.test(words) && isEntourage(draft, sentence, words)) {
      const clause = beforeEntourage(words);
      if (clause > 0) take({ start: sentence.start, end: sentence.start + clause }, takesPart);
      return;
    }
    const present = [
      ...between(draft.people, sentence.start, sentence.end),
      ...namedAgain(draft, sentence, known),
    ].sort((a, b) => a.start - b.start);
    const roles = rolesOf(draft, present, sentence);
    const elsewhere = elsewhen(draft, present, sentence, meeting);
    present.forEach((person, i) => {
      if (holding(elsewhere, person)) return;
      if (isAbsent(draft, meeting, { person, before: present[i - 1], sentence: words, known })) return;
      const key = found.nameOf(person);
      const role = roles[i] as ParsedParticipant['role'];
      const there = found.get(key);
      if (!there) found.set(key, { person: office(person), role });
      else if (role !== 'attendee') there.role = role;
    });
  };
  for (const sentence of sentences) take(sentence, isTelephone ? CALLS : TAKES_PART);
  // 应外长张三邀请,外长李四访华。双方举行会谈: who came is told before the talks, which name nobody.
  if (talks && found.size === 0) for (const sentence of sentences) take(sentence, CAME);
  if (talks && found.size === 0 && draft.title) take(draft.title, TAKES_PART);
  if (talks) addMet(draft, zone, sentences, found);
  else addQuoted(draft, meeting.level, named, found);
  addListed(draft, found);
  if (talks && found.size > 0) addCameAlong(draft, found);
  markChairs(draft, sentences, found, known);
  withoutNamesakes(draft, found);
  if (found.size === 0) addLoneSpeaker(draft, found);
  if (talks) addSigned(draft, found);
  addTitled(draft, found);
  addSaluted(draft, meeting, found);
  const country = hostCountry(draft, meeting, [...found.values()]);
  if (meeting.place) meeting.place = { ...meeting.place, country };
  const inOrder = [...found.values()].sort((a, b) => a.person.start - b.person.start);
  writeParticipants(draft, meeting, inOrder, (name) =>
    isAtHome(draft, name, found.get(name)?.person.titles) ? draft.home : null,
  );
}

/** 此前,第三十届东盟外长会在金边举行,……出席: a sentence that has another meeting for its subject. */
function isOfAnother({ text }: Draft, { start, end }: Range, named: NamedMeeting[]): boolean {
  const within = between(named, start, end);
  const [first] = within;
  if (first === undefined || within.some(({ primary }) => primary)) return false;
  return /^\s*(?:[^,。]{2,4},)?$/.test(text.slice(start, first.start));
}

/** 张三与李四举行会晤,外长王五等参加会晤。: where the clause begins that tells who came along, behind that of those who met. */
const beforeEntourage = (words: string): number =>
  words.lastIndexOf(',', words.search(/等参加[^,。]{0,8}。/));

/** Whether those of a sentence came along with somebody: those of several countries met. */
function isEntourage({ people }: Draft, { start, end }: Range, words: string): boolean {
  if (!ENTOURAGE.test(words) || words.includes('主持')) return false;
  const countries = new Set(between(people, start, end).map(({ country }) => country ?? 'home'));
  return countries.size < 3 || /陪同|作陪|随同|随团|随访/.test(words);
}

/** 去年10月,张三同李四举行会晤: a sentence that opens with a year before that of the meeting, or a month before the text's. */
function isOfAnotherDay({ text, dates }: Draft, { start, end }: Range, meeting: DraftMeeting): boolean {
  const [opening] = between(dates, start, end);
  return (
    opening !== undefined &&
    /^[^,。]{0,4}$/.test(text.slice(start, opening.start)) &&
    isPast(opening, meeting)
  );
}

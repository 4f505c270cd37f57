/**
 * Who took part in the meeting that the article reports: the people of the sentences that tell of it.
 *
 *   4月27日,国务委员兼外长张三在西安主持中国—中亚外长第四次会晤,哈萨克斯坦副总理兼外长阿赫梅托夫、……出席。
 *                             ^chair ^verb                       ^attendees                            ^verb
 */

import type { Draft, DraftMeeting, PersonMention } from '../draft.ts';
import { TALKS } from '../meetings/record.ts';
import type { ParsedMeeting, ParsedParticipant } from '../model/meeting.ts';
import { levelOfTitle, type Present, writeParticipants } from '../participants.ts';
import { between, type Range } from '../ranges.ts';
import { fold } from '../text/fold.ts';
import { isPresiding, markChairs } from './chairs.ts';
import { isAtHome } from './home.ts';
import { hostCountry } from './host.ts';
import { addListed } from './listed.ts';
import { namedAgain, officesBefore } from './named-again.ts';
import { addQuoted } from './quoted.ts';
import { reportZone, sentencesOf, unbroken } from './report-zone.ts';
import { addSaluted } from './saluted.ts';
import { isSalutation } from './speech.ts';

const TAKES_PART =
  /访问|致[辞词]|作了?(?:工作|专题|主旨)?(?:报告|发言)|步入会场|到场|(?:领导人|外长|部长)(?:分别)?(?:是|有|包括):|宣读|列席|参会|出席|主持|参加|与会|举行|召开|会见|会谈|会晤|通电话|通话|率团|率队|签署|共同发表|担任[^,。]{0,12}主席|发表[^,。]{0,8}(?:讲话|致辞|演讲)|在会上|在[发讲]言中|交换了?意见/;
const CHAIRS = /^(?:(?!由|出席|参加).){0,12}?(?:共同|联合|轮流)?主持/;
/** What may stand between two who do one thing together. */
const JOINT = /^(?:亲王|殿下|阁下|先生|女士|博士)?(?:[^,。]{0,12}在[^,。]{1,10})?,?(?:和|与|同|、|及|以及)/;
/** Who receives those who meet is not one of them. */
const RECEIVES = /^.{0,4}(?:会见(?!记者|媒体|中外)|接见|宴请|抵达)/;
/** 并会见了议长张三. */
const RECEIVED = /(?:会见|拜会|接见)了?$/;
/** 总理张三、委员长李四分别会见王五总统: others whom a guest met besides. */
const RECEIVE_TOO = /^(?:、[^,。;]{1,30})?(?:还|也)?分别(?:同[^,。]{1,20})?(?:会见|会晤)/;
/** Who came along: 国务委员张三陪同, 外交部长李四等参加。 */
const ENTOURAGE = /陪同|随同|随团|随访|等参加(?:了)?(?:有关|上述|相关)?(?:活动|会见|会谈|会晤)?。/;
/** 图为张三出席会议期间,与李四握手合照: under a picture. */
const CAPTION = /^\s*(?:图为|资料图|△|右起|左起)[^。]*(?:握手|合影|合照)/;
/** Who only writes is not there: 国家主席张三向峰会作书面致辞. */
const WRITES =
  /^(?:[向就给].{1,16})?(?:作|发表|发来|致)?(?:视频致辞|书面(?:致辞|讲话|发言|演讲)|贺信|贺电|致信|致函|致电)/;
/** Who makes known that somebody else will be there: 官房长官张三今天证实,首相将出席……. */
const ANNOUNCES =
  /^(?:[今昨]天|\d{1,2}日|晚间|对此)*(?:(?:证实|透露|披露)|(?:就[^,。]{2,24})?向(?:中外)?(?:媒体|记者|传媒)[^,。]{0,6}(?:介绍|通报|吹风|说明)|(?:就[^,。]{2,24})(?:接受|答)[^,。]{0,8}(?:采访|记者问))/;
/** 会议期间,张三先后与甲国财长、乙国财长会面: some of those who met, not who met. */
const MEETS_APART = /(?:先后|分别)[与同和].{0,80}(?:会面|会见|会晤|会谈)/;
const CO_CHAIRS = /^[^,。]{0,40}?(?:(?:共同|联合)主持|担任[^,。]{0,16}(?:共同|联合)主席)/;

export function participants(draft: Draft): void {
  const meeting = draft.meetings.find((each) => each.primary);
  if (!meeting) return;
  const zone = reportZone(draft);
  const talks = meeting.seriesId.endsWith(TALKS);
  // 会见 is what is reported, or what took place besides.
  const isVisit = talks && !fold(meeting.series).endsWith('会见');
  const sentences = unbroken(draft, zone).flatMap((range) => sentencesOf(draft.text, range));
  const found = new Found();
  const office = officesBefore(draft);
  const known = new Map(
    draft.people.flatMap((person) =>
      person.name ? [[draft.text.slice(person.name.start, person.name.end), office(person)] as const] : [],
    ),
  );
  for (const sentence of sentences) {
    const words = draft.text.slice(sentence.start, sentence.end);
    if (CAPTION.test(words) || isOfAnotherDay(draft, sentence, meeting.date)) continue;
    if (!TAKES_PART.test(words) || (ENTOURAGE.test(words) && !words.includes('主持'))) continue;
    const present = [
      ...between(draft.people, sentence.start, sentence.end),
      ...namedAgain(draft, sentence, known),
    ].sort((a, b) => a.start - b.start);
    const roles = rolesOf(draft, present, sentence);
    present.forEach((person, i) => {
      // A spokesperson speaks of the meeting, and is none of those who met.
      if (person.titles.some((title) => fold(title).endsWith('发言人'))) return;
      const behind = draft.text.slice(person.end, person.end + 40);
      if ((!talks || isVisit) && RECEIVES.test(behind) && !(!talks && meetsAt(draft, person, meeting.level)))
        return;
      if (isVisit && RECEIVED.test(draft.text.slice(person.start - 6, person.start))) return;
      if (talks && RECEIVE_TOO.test(behind)) return;
      if (WRITES.test(behind) || ANNOUNCES.test(behind)) return;
      if (!person.name && MEETS_APART.test(words)) return;
      if (isStoodFor(draft, present[i - 1], person, known)) return;
      const key = found.nameOf(person);
      const role = roles[i] as ParsedParticipant['role'];
      const there = found.get(key);
      if (!there) found.set(key, { person: office(person), role });
      else if (role !== 'attendee') there.role = role;
    });
  }
  if (!talks) addQuoted(draft, meeting.level, found);
  addListed(draft, found);
  markChairs(draft, sentences, found);
  withoutNamesakes(found);
  if (found.size === 0) speakerAlone(draft, found);
  addSaluted(draft, meeting, found);
  const country = hostCountry(draft, meeting, [...found.values()]);
  if (meeting.place) meeting.place = { ...meeting.place, country };
  writeParticipants(draft, meeting, [...found.values()], (name) =>
    isAtHome(draft, name) ? draft.home : null,
  );
}

/** 去年10月,张三同李四举行会晤: a sentence that opens with a year before that of the meeting, or a month before the text's. */
function isOfAnotherDay(
  { text, dates }: Draft,
  { start, end }: Range,
  { date }: DraftMeeting['date'],
): boolean {
  const [opening] = between(dates, start, end);
  if (!opening || !date || !/^[^,。]{0,4}$/.test(text.slice(start, opening.start))) return false;
  const { year, relative } = opening;
  if (relative) return relative.unit !== 'day' && relative.by < 0;
  if (year !== null && !date.startsWith('-')) return year < Number(date.slice(0, 4));
  return false;
}

/** 外长张三已会见出席会议的外长李四: one of the rank that meets is there, whomever they receive. */
const meetsAt = ({ lexicon }: Draft, { titles }: PersonMention, level: ParsedMeeting['level']) =>
  level !== null && titles.some((title) => levelOfTitle(lexicon, title) === level);

/** Those found, by name; 乌兹别克斯坦总理于苏波夫 is 米尔扎·于苏波夫 again, who was named before. */
class Found extends Map<string, Present> {
  readonly #byPart = new Map<string, string>();

  /** Under which name somebody is known. */
  nameOf({ name, country, organisation }: PersonMention): string {
    if (!name) return `${country ?? organisation}代表`;
    return (this.has(name.text) ? null : this.#byPart.get(`${country} ${name.text}`)) ?? name.text;
  }

  override set(name: string, present: Present): this {
    const parts = name.split(/[·・‧•]/);
    for (const part of parts.length > 1 ? [parts[0], parts.at(-1)] : [])
      if (part && part.length > 1) this.#byPart.set(`${present.person.country} ${part}`, name);
    return super.set(name, present);
  }
}

/** 五国外长出席 tells nothing more of a country whose minister is named. */
function withoutNamesakes(found: Map<string, Present>): void {
  const named = [...found.values()].filter(({ person }) => person.name);
  for (const [key, { person }] of found) {
    if (person.name || !person.country) continue;
    const known = named.some(
      (each) => each.person.country === person.country && each.person.titles.at(-1) === person.titles.at(-1),
    );
    if (known) found.delete(key);
  }
}

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

/** 外长张三在某某外长会议后表示: who speaks there was there. */
const SPEAKS_THERE =
  /^在[^,。]{2,50}(?:会议|会晤|峰会|论坛|会谈)(?:结束|闭幕)?(?:之?后|期间|上|时)[^,。]{0,6}(?:表示|说|介绍|指出|强调|宣布)/;

/** An article that is a speech names who took part by giving the speaker. */
function speakerAlone({ lines, people, text }: Draft, found: Map<string, Present>): void {
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
  const person = speaker && people.find(({ name }) => name?.text === speaker);
  if (person) found.set(speaker, { person, role: 'attendee' });
}

/** The part each of those named in a sentence takes, by what stands between them and the next. */
function rolesOf(draft: Draft, present: PersonMention[], sentence: Range): ParsedParticipant['role'][] {
  const roles: ParsedParticipant['role'][] = [];
  // From the last to the first: in A和B共同主持 the verb stands after B and counts for A too.
  let together = false;
  for (let i = present.length - 1; i >= 0; i--) {
    const { start, end } = present[i] as PersonMention;
    const after = draft.text
      .slice(end, present[i + 1]?.start ?? sentence.end)
      // 外长张三(Zhang San)主持
      .replace(/^ ?\([^()]{1,40}\)/, '');
    together = CO_CHAIRS.test(after) || (together && JOINT.test(after));
    roles[i] = together || CHAIRS.test(after) || isPresiding(draft.text, start) ? 'chair' : 'attendee';
  }
  return roles;
}

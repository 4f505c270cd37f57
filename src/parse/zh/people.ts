/**
 * Finds people where a text gives them an office:
 *
 *   哈萨克斯坦 副总理 兼 外长 阿赫梅托夫 、
 *   ^country   ^title    ^title ^name
 */

import type { Draft, PersonMention } from '../draft.ts';
import type { Title } from '../lexicon.ts';
import { append, type Range } from '../ranges.ts';
import type { Match } from '../words.ts';
import { ATTENDS, MANNER } from './attends.ts';
import { countedBefore, delegatesBefore } from './delegations.ts';
import { nameAt } from './names.ts';
import {
  ofRegion,
  ofUnknownBody,
  standsFor,
  titleAt,
  titlesFrom,
  withPrefix,
  withSuffix,
} from './offices.ts';
import { afterLongForm, colleagueOf, type Owner, ownerBefore, ownerWithin } from './owners.ts';
import { namedBefore } from './surnames.ts';

export function people(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.type === 'chrome' || line.type === 'metadata') continue;
    append(draft.people, peopleIn(draft, line.start, line.end));
  }
}

/** The people named with an office between two offsets, in order. */
export function peopleIn(draft: Draft, start: number, end: number): PersonMention[] {
  const { text, lexicon, words } = draft;
  const found: PersonMention[] = [];
  let held: PersonMention | null = null;
  for (let at = start; ; ) {
    at = words.next('titles', 'countries', at, end);
    if (at >= end) break;
    const title = titleAt(text, lexicon.titles, at, end);
    if (!title) {
      // 沙特阿拉伯王国王储: the 国王 inside a country's long form is no title.
      const country = lexicon.countries.at(text, at, end);
      at = country ? afterLongForm(text, country.end, end) : at + 1;
      continue;
    }
    // 副总理哈桑代表国王出席: behind a name, 代表 is what somebody does.
    if (found.at(-1)?.end === at && standsFor(lexicon, text, at)) {
      at = title.end;
      continue;
    }
    if (
      text.startsWith('、', title.end) &&
      text.slice(Math.max(start, title.start - 2), title.start) === '与会'
    ) {
      // 中方与会代表、外交部长张三: the first says only that they were there.
      at = title.end;
      continue;
    }
    const before = namedBefore(draft, title, found.at(-1)?.end ?? start);
    if (before) {
      found.push(before);
      at = before.end;
      continue;
    }
    const suffixed = withSuffix(text, title);
    const first = ofRegion(draft, suffixed, found.at(-1)?.end ?? start) ?? suffixed;
    const offices = titlesFrom(draft, first, end);
    const last = offices.at(-1) as Match<Title>;
    const floor = found.at(-1)?.end ?? start;
    let owner =
      ownerBefore(draft, first.start, floor) ??
      ownerWithin(draft, first) ??
      (first.value.country ? null : colleagueOf(draft, found.at(-1), offices));
    // An organisation is part of the title (联合国秘书长), a country is not.
    const ownerEnd = owner?.value.organisation ? owner.start : (owner?.end ?? floor);
    offices[0] =
      owner || offices.length > 1
        ? withPrefix(text, first, ownerEnd, owner !== null)
        : ofUnknownBody(text, withPrefix(text, first, ownerEnd, false), floor);
    // 某国领导人积极评价……: those who lead a country are named by their offices.
    const name = LEADERS.test(text.slice(last.start, last.end))
      ? null
      : nameAt(draft, last.end, end, owner?.value.country ?? homeOffice(offices));
    if (owner?.short && !name) owner = null;
    const sent = name ? null : SENDS.exec(text.slice(last.end, last.end + 5));
    at = Math.max(last.end + (sent?.[0].length ?? 0), name?.end ?? 0);
    const delegate = !name && owner !== null && isDelegate(draft, last, owner);
    const counted = !name && owner ? countedBefore(draft, owner, last.end, floor) : [];
    append(found, counted);
    if (counted.length > 0 || isCollective(text, offices[0] as Range, delegate ? owner : null)) continue;
    const person: PersonMention = {
      start: owner?.start ?? (offices[0] as Range).start,
      end: at,
      name,
      country: owner?.value.country ?? offices.map(({ value }) => value.country).find(Boolean) ?? null,
      organisation: owner?.value.organisation ?? null,
      titles: titlesOf(draft, offices, sent !== null, delegate),
    };
    // 局长张三大使: a rank behind the name.
    if (name && text.startsWith('大使', at)) person.titles.push(draft.source.plain(at, at + 2));
    if (!name && !delegate) held = person;
    else {
      if (delegate && person.country) append(found, delegatesBefore(draft, person, floor));
      found.push(held && holds(draft, held, person) ? withFunction(held, person) : person);
      held = null;
    }
  }
  return found;
}

const LEADERS = /^领导人$/;

/** 国家主席, 国务院总理: the country of an office that one alone has. */
const homeOffice = (offices: Match<Title>[]) =>
  offices.map(({ value }) => value.country).find(Boolean) ?? null;

/** 某国外长派代表与会: who comes is a delegate. */
const SENDS = /^派(?:出)?代表/;

/** The titles as written. */
function titlesOf({ source }: Draft, offices: Match<Title>[], sent: boolean, delegate: boolean): string[] {
  const last = offices.at(-1) as Match<Title>;
  if (sent) return ['代表'];
  if (!delegate) {
    const titles: string[] = [];
    for (const { start, end } of offices) append(titles, source.plain(start, end).split('兼'));
    return titles;
  }
  const words = source.plain((offices[0] as Match<Title>).start, last.end);
  return [words.replace(/^派/, '')];
}

/** What somebody is in a body or for a side, besides their office: 东盟部长会议轮值主席、老挝部长张三. */
const FUNCTION = /(?:主席|代表|特使|召集人|协调[员人])$/;

/** Whether an office that no name follows is one of the next person: of a body, with 、 before the person's country. */
function holds({ text }: Draft, held: PersonMention, person: PersonMention): boolean {
  // 外交部副部长、中国代表团团长张三
  const leads = /代表团团?长$/.test(person.titles[0] ?? '');
  return (
    held.country === null &&
    person.country !== null &&
    person.name !== null &&
    person.start === held.end + 1 &&
    text[held.end] === '、' &&
    (leads || FUNCTION.test(held.titles.at(-1) ?? ''))
  );
}

const withFunction = (held: PersonMention, person: PersonMention): PersonMention => ({
  ...person,
  start: held.start,
  titles: [...held.titles, ...person.titles],
});

/** 五国外长, 与会外长; 政府首脑或代表, 等国际组织代表: those who hold an office, no one by name. */
function isCollective(text: string, { start: title, end }: Range, owner: Range | null): boolean {
  if (
    owner &&
    /等|其他|成员国|观察员国|伙伴国|[\d一二两三四五六七八九十多]个|或(?=.{0,2}代表$)/.test(
      text.slice(owner.end, end),
    )
  )
    return true;
  return /(?:[各两三四五六七八九十\d]国|双方|与会|各方?)的?$/.test(text.slice(Math.max(0, title - 4), title));
}

/** 印度外长以及观察员国蒙古国总理: what another's country is at the meeting. */
const STATUS = /^(?:观察员国|对话伙伴国|主席国客人|[^,。、]{0,4}客人)/;

const THERE = new RegExp(
  `^等?${MANNER}(?:${ATTENDS}(?!的)|应邀|[于在][^,。;、]{2,40}(?:举行|召开)(?!记者|新闻|招待|仪式|演讲|宴会)|(?:[今昨]天|\\d{1,2}日)?举行(?:线上|视[频讯像]|双边|三方|四方)?(?:会议|会谈|会晤|磋商))`,
);

/** X国代表: a country is there, the person is not named; so is an organisation, by who heads it (东盟秘书长与会). */
function isDelegate({ text, lexicon }: Draft, title: Match<Title>, owner: Owner): boolean {
  // 外长张三代表总理与会: the one who is stood for is not there.
  if (/(?:代表|委托)$/.test(text.slice(Math.max(0, owner.start - 2), owner.start))) return false;
  const behind = text.slice(title.end, title.end + 30);
  const words = text.slice(title.start, title.end);
  if (words.endsWith('代表')) {
    // 伙伴代表蒙古国总理张三: the one who is there has an office of their own.
    if (lexicon.countries.at(text, title.end)) return false;
    // 部长或代表以及非盟委员会高级代表: whoever a body sent.
    if (!owner.value.country && words.endsWith('高级代表')) return false;
    return !/^[团性处会们]|^机制|^磋商/.test(behind);
  }
  const there = THERE.test(behind);
  const head = /(?:秘书长|总干事|主席)$/.test(words);
  const next = /^(?:,?以及|[、,和与及])/.exec(behind)?.[0] ?? '';
  if (!owner.value.country)
    return head && (there || (next === '、' && lexicon.organisations.at(text, title.end + 1) !== null));
  // 卡塔尔外交国务大臣以及蒙古国副外长张三: behind the joint another's office begins.
  const status = next ? (STATUS.exec(behind.slice(next.length))?.[0].length ?? 0) : 0;
  const at = title.end + next.length + status;
  const another =
    next !== '' && (lexicon.countries.at(text, at) ?? lexicon.organisations.at(text, at)) !== null;
  return there || another || /^(?:参加|、|代表[^,。]{1,16}(?:与会|出席|参加)|派(?:出)?代表)/.test(behind);
}

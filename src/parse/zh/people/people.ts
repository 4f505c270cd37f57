/**
 * Finds people where a text gives them an office:
 *
 *   哈萨克斯坦 副总理 兼 外长 阿赫梅托夫 、
 *   ^country   ^title    ^title ^name
 */

import type { Draft, PersonMention } from '../../draft.ts';
import { append, type Range } from '../../ranges.ts';
import type { Title } from '../../vocabulary/lexicon.ts';
import type { Match } from '../../vocabulary/words.ts';
import { colleagueOf, sameCountry } from '../grammar/colleagues.ts';
import { afterLongForm, namedIn, ownerBefore, ownerWithin } from '../grammar/owners.ts';
import { isPresiding } from '../participants/chairs.ts';
import { ofRegion, ofUnknownBody } from './bodies.ts';
import { countedBefore, delegatesBefore, shortBefore } from './delegations.ts';
import { dottedBefore } from './dotted.ts';
import { inBody } from './in-body.ts';
import { ofSide } from './long-offices.ts';
import { isMalaysian, nameAt, nameBeforeBracket } from './names.ts';
import { ofCountry } from './of-country.ts';
import { standsFor, titleAt, titlesFrom, withPrefix, withSuffix } from './offices.ts';
import { respective } from './respective.ts';
import { namedBefore } from './surnames.ts';
import { isCollective, isDelegate } from './unnamed.ts';

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
    const from = found.at(-1)?.end ?? start;
    const before =
      namedBefore(draft, title, from) ??
      dottedBefore(draft, title, from) ??
      inBody(draft, title, from) ??
      ofCountry(draft, title, from);
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
      (first.value.country && !isOfAllies(found.at(-1)) ? null : colleagueOf(draft, found.at(-1), offices));
    const each = offices.length > 1 ? [] : respective(draft, owner, first, floor, end);
    if (each.length > 0) {
      append(found, each);
      at = (each.at(-1) as PersonMention).end;
      continue;
    }
    // An organisation is part of the title (联合国秘书长), a country is not.
    const ownerEnd = owner?.value.organisation ? owner.start : (owner?.end ?? floor);
    const head = offices[0] as Match<Title>;
    offices[0] = owner
      ? withPrefix(text, head, ownerEnd, true)
      : ofUnknownBody(text, withPrefix(text, head, ownerEnd, false), floor);
    // 分委会中方主席: the side is part of what one is in a body, and tells the country.
    if (!owner || owner.short) offices[0] = ofSide(text, offices[0], floor);
    // 某国领导人积极评价……: those who lead a country are named by their offices.
    const bracketed = owner ? nameBeforeBracket(draft, owner.start, last.end, floor) : null;
    const name = LEADERS.test(text.slice(last.start, last.end))
      ? null
      : (bracketed ?? nameAt(draft, last.end, end, owner?.value.country ?? homeOffice(draft, offices)));
    if (owner?.short && !name) owner = null;
    const sent = name ? null : SENDS.exec(text.slice(last.end, last.end + 5));
    at = Math.max(last.end + (sent?.[0].length ?? 0), name?.end ?? 0);
    const delegate = !name && owner !== null && isDelegate(draft, last, owner);
    const counted = name
      ? []
      : owner
        ? countedBefore(draft, owner, last.end, floor)
        : shortBefore(draft, last, floor);
    append(found, counted);
    if (counted.length > 0 || isCollective(text, offices[0] as Range, delegate ? owner : null)) continue;
    const person: PersonMention = {
      start: bracketed?.start ?? owner?.start ?? (offices[0] as Range).start,
      end: at,
      name,
      country:
        owner?.value.country ??
        homeOffice(draft, offices) ??
        (name && !owner && isMalaysian(draft.text, last.end, name.start) ? 'MY' : null) ??
        (name && !owner ? sameCountry(draft, found, (offices[0] as Range).start, name) : null),
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

/** 越共中央总书记张三、国家主席李四: an office that is China’s alone, but for those whose offices are named alike. */
const isOfAllies = (before: PersonMention | undefined) => /^(?:VN|LA)$/.test(before?.country ?? '');

const LEADERS = /^领导人$/;

/** 国家主席, 国务院总理: the country of an office that one alone has; 行政长官 is of Macao in a text that does not name Hong Kong. */
function homeOffice(draft: Draft, offices: Match<Title>[]): string | null {
  const office = offices.find(({ value }) => value.country);
  if (office?.value.country !== 'HK' || !OF_BOTH.test(draft.text.slice(office.start, office.end)))
    return office?.value.country ?? null;
  const named = namedIn(draft);
  return named.has('MO') && !named.has('HK') ? 'MO' : 'HK';
}

const OF_BOTH = /^(?:行政长官|立法会主席)$/;

/** 某国外长派代表与会: who comes is a delegate. */
const SENDS = /^派(?:出)?代表/;

/** The titles as written. */
function titlesOf({ source }: Draft, offices: Match<Title>[], sent: boolean, delegate: boolean): string[] {
  const last = offices.at(-1) as Match<Title>;
  if (sent) return ['代表'];
  if (!delegate) {
    const titles: string[] = [];
    for (const { start, end } of offices) {
      const written = source.plain(start, end);
      append(titles, written.endsWith('代表') ? [written] : written.split(/(?<![司部局处署厅院])兼/));
    }
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
  // 中国代表团团长、中国科技部副部长张三
  const led = /代表团(?:共同)?团?长$/.test(held.titles.at(-1) ?? '');
  // 会议主席、某国外长张三: what part they take, and no office.
  const presides = held.titles.at(-1)?.length === 2 && isPresiding(text, person.start);
  return (
    !presides &&
    (held.country === null || (led && held.country === person.country)) &&
    person.country !== null &&
    person.name !== null &&
    person.start === held.end + 1 &&
    text[held.end] === '、' &&
    (leads || led || FUNCTION.test(held.titles.at(-1) ?? ''))
  );
}

const withFunction = (held: PersonMention, person: PersonMention): PersonMention => ({
  ...person,
  start: held.start,
  titles: [...held.titles, ...person.titles],
});

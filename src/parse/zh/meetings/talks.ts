/**
 * Talks and visits, which have no name of their own: the report says that some people talked, and when.
 *
 *   张三在北京同某国外长李四举行 会谈        某国总统王五于11月3日至6日对中国进行 国事访问
 *                                ^noun                                          ^noun
 */
import { type DateMention, type Draft, type Line, type MeetingMention, UNTOLD } from '../../draft.ts';
import type { Group } from '../../meetings/groups.ts';
import { TALKS } from '../../meetings/record.ts';
import { between, type Range } from '../../ranges.ts';
import { slug } from '../../slug.ts';
import { matchesOf } from '../../text/matches.ts';
import { isAtHome } from '../places/home.ts';
import { markerAt } from '../points/markers.ts';
import { eventOf } from './events.ts';
import { atHouse, visited } from './visited.ts';

const NOUN =
  /会谈|会晤|会见|会面|接见|拜会|晤谈|会商|[餐茶]叙|(?<=举行)(?:[双三四五]方|[两三四五]国|双边|线上|视[频讯像])?(?:峰会|会议)|磋商|齐[聚集](?!一堂)|聚首|通电?话|(?:国事|正式|工作|友好)访问|(?<=\d日(?:率团|分别|先后)?)访问(?![团者学])|签署(?=了?[^。《的]{0,8}《[^》]*(?:公报|声明)》)/g;
/** 在金砖国家领导人会晤期间会见某人: where they met; 落实两国总理通话共识: what was agreed before. */
const SETTING = /^(?:期间|间隙|之际|前夕|框架|(?:重要)?(?:共识|精神))/;
/** How many such nouns of a paragraph are looked at. */
const MOST = 6;
/** How many paragraphs of the opening are looked at. */
const OPENING = 8;

/** The first talks or visit that the opening tells of, or null; behind its first point, an agreed text tells of others. */
export function talksOf(draft: Draft): Group | null {
  const opening = (...types: Line['type'][]) =>
    draft.lines
      .filter(({ type, text }) => types.includes(type) && (markerAt(text, 0, true)?.value ?? 1) <= 1)
      .slice(0, OPENING);
  const told = opening('lead', 'communique');
  const found = talksIn(draft, told);
  // 6月12日两国元首举行会谈 within a visit of 6月10日至14日: the talks are what is reported, where they have a day of their own.
  const dated = found.find(isDated);
  if (dated) return [dated];
  const first = found.find((each) => !isSigning(each)) ?? found[0];
  if (first && isVisit(first)) return [first];
  // 外交部发言人宣布:……将于……访问: where nobody but a spokesperson tells of it, or of its day.
  const said = first || told.length === 0 ? talksIn(draft, opening('remarks')) : [];
  const best =
    said.find((each) => isDated(each) && (!first || each.seriesId === first.seriesId)) ??
    first ??
    said[0] ??
    // 外长张三会见外长李四时的开场白,某市,2033年2月20日 over a speech.
    talksIn(draft, titles(draft))[0] ??
    // 某国首相李四表示,……。 and behind it 张三今天与李四会面。
    (told.length === 0 ? reported(talksIn(draft, opening('remarks', 'report'))) : undefined);
  return best ? [best] : null;
}

const titles = ({ lines }: Draft) => lines.filter(({ type, text }) => type === 'title' && text.includes(','));

/** Of several, the first with a day of its own. */
const reported = (found: Group) => found.find(isDated) ?? found[0];

const isDated = (each: MeetingMention) => !isVisit(each) && !isSigning(each) && each.dates.length > 0;

/** 张三与李四在某地签署《……联合公报》: what brought them together, where nothing else is told. */
const isSigning = ({ series }: MeetingMention) => /[签簽]署$/.test(series);

function talksIn(draft: Draft, opening: Line[]): Group {
  return opening.flatMap((line) =>
    [...matchesOf(line.text, NOUN)].slice(0, MOST).flatMap((match) => {
      const start = line.start + match.index;
      if (SETTING.test(line.text.slice(match.index + match[0].length).slice(0, 4))) return [];
      const from = (opening[0] as Line).start;
      return toldOf(draft, from, { start, end: start + match[0].length }, line) ?? [];
    }),
  );
}

/** What is told of a noun, where the opening up to it, or else its paragraph, names two countries. */
function toldOf(draft: Draft, from: number, { start, end }: Range, line: Range): MeetingMention | null {
  const before = partiesBefore(draft, from, end);
  const countries = before.length < 2 ? partiesBefore(draft, from, line.end) : before;
  if (countries.length < 2) return null;
  const mention: MeetingMention = {
    ...UNTOLD,
    start,
    end,
    series: draft.source.plain(start, end),
    seriesId: `${countries.join('-').toLowerCase()}${TALKS}`,
    level: levelOf(draft, from, line.end, { start, end }),
  };
  const event = eventOf(draft, mention, null, null);
  const told = isVisit(mention) || isSigning(mention) ? [] : onDay(draft, mention, line.start);
  const dates =
    [event.dates, told, visitedOn(draft, mention, line.start)].find((each) => each.length > 0) ?? [];
  const place =
    event.place ??
    atHouse(draft, line, mention) ??
    visited(draft, from, isVisit(mention) ? end + GUEST_OF : end);
  return { ...mention, ...event, dates, place: isCall(mention) ? null : place };
}

/** Whether they telephoned, and so were in no one place. */
export const isCall = ({ series }: Pick<MeetingMention, 'series'>) => /通[电電]?[话話]$/.test(series);

const isVisit = ({ series }: MeetingMention) => /[访訪][问問]$/.test(series);

/** 8月29日,某国主席张三在某地会见; 张三周一傍晚与李四在某地会面: the day that opens the sentence, or is told of whoever it begins with. */
function onDay({ dates, people, text }: Draft, { start }: Range, from: number): DateMention[] {
  const sentence = Math.max(from, text.lastIndexOf('。', start) + 1);
  const [day] = between(dates, sentence, start);
  if (!day || (day.day === null && day.weekday === null)) return [];
  if (/^(?:当地时间)?$/.test(text.slice(sentence, day.start).trim())) return [day];
  const [first] = between(people, sentence, day.start);
  const told =
    first && OF_THEM.test(text.slice(first.end, day.start)) && WITH.test(text.slice(day.end, start));
  return told ? [day] : [];
}

/** What stands between who met and the day, and behind the day, whom they met. */
const OF_THEM = /^,?(?:[于在本]|当地时间)?$/;
const WITH = /^(?:[清凌]?[早晨]|[上中下]午|傍晚|晚上?)?(?:在[^,。;]{2,16})?[与同和][^,。;]{2,40}$/;

/** 于4月7日至9日对某国进行 国事访问, 3日分别代表各自政府,在北京 签署: what may stand between the days and the noun. */
const PAYS =
  /^(?:率[团队]|分别|先后)?$|^(?:(?:分别)?代表[^,。;]{2,10},?)?(?:对|在|赴|来)[^,。;]{0,24}(?:进行|作)?(?:为期[^,。;]{1,4}的)?$/;

function visitedOn({ dates, text }: Draft, { start }: Range, from: number): DateMention[] {
  const last = between(dates, Math.max(from, start - 60), start).at(-1);
  return last && PAYS.test(text.slice(last.end, start)) ? [last] : [];
}

/** How far behind 访问 the country is looked for, in characters. */
const GUEST_OF = 8;

/** The countries named up to the noun, as codes in alphabetical order, so that either side's report gives one id. */
function partiesBefore(draft: Draft, start: number, end: number): string[] {
  const people = between(draft.people, start, end);
  // 国务委员张三: an office that only one country has.
  const named = new Set([
    ...draft.words.in('countries', start, end).map(({ value }) => value),
    // 总理张三会见世界银行行长李四: a body is a party as well.
    ...people.flatMap(
      ({ country, organisation, name }) => country ?? (name && organisation ? slug(organisation) : []),
    ),
  ]);
  // 外交部长张三在北京与法国外长李四举行会谈: one at home is named without a country.
  const host = people.find(({ name, country, organisation }) => name && !country && !organisation);
  if (named.size === 1 && host?.name) {
    // 外交部長張三拜會帛琉總統李四: where the page does not say whose it is, its own side has no code.
    // So has one with an office that this side does not have (安华首相).
    const own = isAtHome(draft, host.name.text);
    if (!draft.home || (own && !isAtHome(draft, host.name.text, host.titles))) named.add('own');
    else if (own) named.add(draft.home);
  }
  return [...named].sort().slice(0, 3);
}

/** 国家主席张三会见了……,总理李四同……举行会谈: whoever receives a guest besides. */
const RECEIVES = /^(?:还|也)?会见/;

/** 会见了总理李四,并与副总理王五举行会谈: whom a guest met besides. */
const RECEIVED = /(?:会见|拜会)了$/;

/** The level of those who talk: that of the first title that has one; where a head of government meets a head of state, a summit. */
function levelOf(draft: Draft, start: number, end: number, noun: Range): MeetingMention['level'] {
  const levels = between(draft.people, start, end)
    .filter(
      (person) =>
        Math.abs(noun.start - person.end) <= 2 ||
        !RECEIVED.test(draft.text.slice(Math.max(start, person.start - 4), person.start)),
    )
    .filter(
      (person) =>
        Math.abs(noun.start - person.end) <= 2 ||
        !RECEIVES.test(draft.text.slice(person.end, person.end + 4)),
    )
    .flatMap(({ titles }) => titles.flatMap((title) => draft.lexicon.titles.get(title)?.level ?? []));
  const [first = null] = levels;
  return first === 'heads-of-government' && levels.includes('summit') ? 'summit' : first;
}

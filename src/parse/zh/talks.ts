/**
 * Talks and visits, which have no name of their own: the report says that some people talked, and when.
 *
 *   张三在北京同某国外长李四举行 会谈        某国总统王五于11月3日至6日对中国进行 国事访问
 *                                ^noun                                          ^noun
 */
import { type DateMention, type Draft, type MeetingMention, type Place, UNTOLD } from '../draft.ts';
import type { Group } from '../meetings/groups.ts';
import { TALKS } from '../meetings/record.ts';
import { between, type Range } from '../ranges.ts';
import { matchesOf } from '../text/matches.ts';
import { eventOf } from './events.ts';
import { isAtHome } from './home.ts';

const NOUN =
  /会谈|会晤|会见|会面|接见|拜会|晤谈|会商|[餐茶]叙|(?<=举行)(?:双边)?(?:峰会|会议)|磋商|通电话|(?:国事|正式|工作|友好)访问/g;
/** 在金砖国家领导人会晤期间会见某人: where they met. */
const SETTING = /^(?:期间|间隙|之际|前夕|框架)/;
/** How many such nouns of a paragraph are looked at. */
const MOST = 6;
/** How many paragraphs of the opening are looked at. */
const OPENING = 4;

/** The first talks or visit that the opening tells of, or null. */
export function talksOf(draft: Draft): Group | null {
  const opening = draft.lines
    .filter(({ type }) => type === 'lead' || type === 'communique')
    .slice(0, OPENING);
  const [first] = opening;
  if (!first) return null;
  const told = opening.flatMap((line) =>
    [...matchesOf(line.text, NOUN)].slice(0, MOST).flatMap((match) => {
      const start = line.start + match.index;
      if (SETTING.test(line.text.slice(match.index + match[0].length).slice(0, 4))) return [];
      return toldOf(draft, first.start, { start, end: start + match[0].length }, line) ?? [];
    }),
  );
  // 6月12日两国元首举行会谈 within a visit of 6月10日至14日: the talks are what is reported, where they have a day of their own.
  const talks = told.find(
    ({ series, dates }) => !series.endsWith('访问') && !series.endsWith('訪問') && dates.length > 0,
  );
  const best = talks ?? told[0];
  return best ? [best] : null;
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
    level: levelOf(draft, from, line.end),
  };
  const event = eventOf(draft, mention, null, null);
  const dates = event.dates.length > 0 ? event.dates : visitedOn(draft, mention, line.start);
  return { ...mention, ...event, dates, place: event.place ?? visited(draft, line.start, start) };
}

/** 于4月7日至9日对某国进行 国事访问: what may stand between the days of a visit and its noun. */
const PAYS = /^(?:对|在|赴|来)[^,。;]{0,24}(?:进行|作)?(?:为期[^,。;]{1,4}的)?$/;

function visitedOn({ dates, text }: Draft, { start, end }: Range, from: number): DateMention[] {
  if (!text.startsWith('访问', end - 2)) return [];
  const last = between(dates, Math.max(from, start - 60), start).at(-1);
  return last && PAYS.test(text.slice(last.end, start)) ? [last] : [];
}

/** 对中国进行, 来华进行 before 国事访问: the country that somebody visits. */
const VISITS = /对([^,。;对]{2,20})(?:进行|展开|作)[^,。;]{0,8}$/;
const COMES = /(?:来华|对华)(?:进行|作|展开)?[^,。;]{0,4}$/;

function visited({ text, lexicon }: Draft, from: number, noun: number): Place | null {
  const before = text.slice(Math.max(from, noun - 40), noun);
  if (COMES.test(before)) return { name: null, country: 'CN' };
  const match = VISITS.exec(before);
  const country = match && lexicon.countries.get(match[1] as string);
  return country ? { name: null, country } : null;
}

/** The countries named up to the noun, as codes in alphabetical order, so that either side's report gives one id. */
function partiesBefore(draft: Draft, start: number, end: number): string[] {
  const people = between(draft.people, start, end);
  // 国务委员张三: an office that only one country has.
  const named = new Set([
    ...draft.words.in('countries', start, end).map(({ value }) => value),
    ...people.flatMap(({ country }) => country ?? []),
  ]);
  // 外交部长张三在北京与法国外长李四举行会谈: one at home is named without a country.
  const host = people.find(({ name, country, organisation }) => name && !country && !organisation);
  if (named.size === 1 && host?.name && draft.home && isAtHome(draft, host.name.text)) named.add(draft.home);
  return [...named].sort().slice(0, 3);
}

/** The level of those who talk: that of the first title that has one; where a head of government meets a head of state, a summit. */
function levelOf(draft: Draft, start: number, end: number): MeetingMention['level'] {
  const levels = between(draft.people, start, end).flatMap(({ titles }) =>
    titles.flatMap((title) => draft.lexicon.titles.get(title)?.level ?? []),
  );
  const [first = null] = levels;
  return first === 'heads-of-government' && levels.includes('summit') ? 'summit' : first;
}

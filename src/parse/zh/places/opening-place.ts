/**
 * Where the report opens: what is told there took place there, if its own sentence does not say.
 *
 *   在巴库举行……      抵达某国首都某市      (2033年2月8日,科伦坡)      新华社巴库9月12日电
 *     ^held there          ^arrival                          ^signed            ^dateline
 */
import type { Draft, Line, Place } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { isProse } from '../grammar/shapes.ts';
import { sentencesOf } from '../participants/report-zone.ts';
import { datelineOf, signedAt } from './datelines.ts';
import { cityOf, placeIn, placesBefore, unknownPlace } from './places.ts';

/** What is told of another meeting: the last one, or one still to come. */
const ELSEWHEN = /^.{0,4}继.{2,40}后|的(?:后续|延续)|[去前明]年|[上下]一?[届次]|将[于在]|下个?月/;
/** How far into a paragraph its place is looked for, in characters. */
const OPENING = 300;

/** The first place of the opening, by the surest of these. */
export function openingPlace(draft: Draft): Place | null {
  // Behind its first point, an agreed text speaks of where other meetings are held.
  const first = draft.points.find(({ section }) => section === 'communique')?.end ?? draft.text.length;
  const opening = draft.lines.filter(
    ({ type, start }) => type === 'lead' || (type === 'communique' && start < first),
  );
  // Above it may stand who issued the text, and when.
  const lead = opening.slice(0, Math.max(4, opening.findIndex(({ text }) => isProse(text)) + 2));
  const report = draft.lines.filter(({ type }) => type === 'report' || type === 'remarks');
  // The first paragraph may be somebody's words already: 某某社某市6月2日电 张三在某会上提出四点主张:……
  if (lead.length === 0) lead.push(...report.slice(0, 1));
  /** A country that is told without a city. */
  let country: Place | null = null;
  for (const told of [held, heldAsTold, hosting, arrival, stated, shortened]) {
    for (const line of told === heldAsTold ? report : lead) {
      const place = told(draft, line);
      if (place?.name) return within(country, place);
      country ??= place;
    }
  }
  const { title } = draft;
  const written =
    (title && (shortened(draft, title) ?? signedIn(draft, title))) ??
    signedAt(draft) ??
    datelineOf(draft, lead);
  return written ? within(country, written) : country;
}

/** A city, or, where it is of another country than the one that is told, that country. */
const within = (country: Place | null, city: Place): Place =>
  country?.country && city.country && city.country !== country.country ? country : city;

/** 在巴库举行. */
function held(draft: Draft, line: Line): Place | null {
  const end = Math.min(line.end, line.start + OPENING);
  for (const sentence of sentencesOf(draft.text, { start: line.start, end })) {
    // 去年,上届会议在内罗毕举行: behind the first sentence, one may tell of another meeting.
    if (sentence.start > line.start && ELSEWHEN.test(draft.text.slice(sentence.start, sentence.end)))
      continue;
    const [place] = placesBefore(draft, sentence.start, sentence.end);
    if (place) return place;
  }
  return null;
}

/** 会议在达喀尔举行。 behind all that was said there. */
const HELD_THERE =
  /(?:^|。)(?:[本此这]次|是次)?(?:会议|会晤|峰会|论坛|对话|会谈|磋商)[^,。;]{0,20}在[^,。;]{2,24}(?:举行|召开)。/g;

function heldAsTold(draft: Draft, { start, text }: Line): Place | null {
  for (const { 0: sentence, index } of matchesOf(text, HELD_THERE)) {
    if (ELSEWHEN.test(sentence)) continue;
    const [place] = placesBefore(draft, start + index, start + index + sentence.length);
    if (place) return place;
  }
  return null;
}

/** 利雅得迎来某某会议, 沙特主办某某会议: the city or the country that a clause begins with. */
const HOSTS =
  /(?:^|[,。])((?:所在|[^,。;在于]){2,24}?)(?:(?:\d{1,2}月)?\d{1,2}日|[今昨]天)?(?:将|再次|首次)?(?:迎来|主办|承办|举办|举行)(?=[^,。;]{0,30}?(?:会议|会晤|峰会|论坛|对话|长会|大会)(?:[,。]|$))/;

function hosting(draft: Draft, { start, text }: Line): Place | null {
  const match = HOSTS.exec(text.slice(0, OPENING));
  if (!match) return null;
  const words = match[1] as string;
  const from = start + match.index + match[0].indexOf(words);
  const to = from + words.length;
  const city = draft.lexicon.places.in(draft.text, from, to).at(-1);
  if (city?.end === to) return cityOf(draft, city);
  const country = draft.lexicon.countries.is(draft.text, from, to);
  return country ? { name: null, country } : null;
}

/** 周二在爱丽舍宫接待了李四: a city or a house right behind 在, whatever was done there; in the first sentence. */
function stated(draft: Draft, { start, end }: Line): Place | null {
  const { text, lexicon } = draft;
  const stop = text.indexOf('。', start);
  const limit = stop < 0 ? end : Math.min(end, stop);
  for (const { index } of matchesOf(text.slice(start, Math.min(limit, start + OPENING)), /在/g)) {
    const at = start + index + 1;
    const venue = lexicon.venues.at(text, at, limit);
    if (venue) return { name: venue.value.city, country: venue.value.country };
    // 在上海合作组织……会议上发言: the city is of a name.
    const body = lexicon.organisations.at(text, at, limit) ?? lexicon.series.at(text, at, limit);
    const place = body ? null : lexicon.places.at(text, at, limit);
    if (place && !OF_OTHERS.test(text.slice(place.end, place.end + 4))) return cityOf(draft, place);
  }
  return null;
}

/** 在北京的使馆, 在日内瓦谈判中: what a city stands for. */
const OF_OTHERS = /^(?:的|方面|当局|谈判|会议|峰会)/;

/** 会议在京举行, 在港會見: cities by one character. */
const SHORTENED =
  /[在抵](?=.(?:举[行办]|召开|开幕|闭幕|落幕|揭幕|出席|参加|会[见谈晤面]|接见|签署|共同|[同与和,]))/g;

function shortened({ text, language, lexicon }: Draft, { start, end }: Range): Place | null {
  for (const { index } of matchesOf(text.slice(start, Math.min(end, start + OPENING)), SHORTENED)) {
    const city = lexicon.shortCities.at(text, start + index + 1, end)?.value;
    if (city) return { name: city[language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'], country: city.country };
  }
  return null;
}

/** 外长张三在……的讲话,某市,2033年2月20日: a title that ends in place and day. */
function signedIn(draft: Draft, { start, end }: Range): Place | null {
  const match = /,([^,。]{2,10}),\d{4}年\d{1,2}月\d{1,2}日$/.exec(draft.text.slice(start, end));
  if (!match) return null;
  const from = start + match.index + 1;
  return placeIn(draft, from, from + (match[1] as string).length);
}

/** 张三乘专机抵达某国首都某市,对某国进行国事访问; 结束访问后转往某市: where a visit begins. */
const ARRIVES = /(?:抵达|飞抵|到达|转[往赴])(?!.{0,12}(?:后离开|前往))|结束(?=[^,。;、]{2,8}之行)/g;

function arrival(draft: Draft, { start, end }: Line): Place | null {
  for (const match of matchesOf(draft.text.slice(start, Math.min(end, start + OPENING)), ARRIVES)) {
    const from = start + match.index + match[0].length;
    const clause = /^(?:(?!之行)[^,。;、])*/.exec(
      draft.text.slice(from, Math.min(end, from + 24)),
    ) as RegExpExecArray;
    const to = from + clause[0].length;
    // 抵达白俄罗斯某市: behind its country, a city that no vocabulary holds.
    const country = draft.lexicon.countries.at(draft.text, from, to);
    const place =
      placeIn(draft, from, to) ?? (country && country.end < to ? unknownPlace(draft, from, to) : null);
    if (place) return place;
  }
  return null;
}

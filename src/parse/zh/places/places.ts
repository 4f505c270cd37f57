/**
 * Finds where something is held.
 *
 *   在 亚美尼亚 首都 埃里温 ,出席……        在 浙江省 杭州市 举行
 *      ^country      ^city                     ^province ^city
 */
import type { Draft, Place } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Match } from '../../vocabulary/words.ts';
import { afterLongForm, namedIn } from '../grammar/owners.ts';

/** How it was held, between the place and the verb: 在某市线下举行, 在某市时隔六年再次举行, 在某市以闭门方式举行. */
const MANNER =
  '(?:率团|率队|共同|隆重|正式|如期|如常|照常|准时|成功|顺利|圆满|应邀|分别|同时|同步|轮流|盛大|热烈|低调|秘密|闭门|线下|面对面|率先|一同|联合|一连|连续|接连|陆续|相继|先后|持续|重新|提前|延期|紧急|按(?:计划|期)|(?:第[二三四五]|[首再多两])[次度]|分[两二三四]场|时隔[^,。;]{1,4}|以[^,。;]{2,4}(?:方式|形式))';
/** 在……, up to a verb of holding; 共和国 holds a 和 of its own, and 在坦诚和富有建设性的气氛中举行 tells no place. */
const HELD_AT = new RegExp(
  String.raw`(?:(?<!所)[在赴](?:位于)?|移师(?:到|至)?|(?<=[日,])假|(?<=[日会晤议谈坛午晚]|期间,?)于|(?:齐聚|齐集|相聚|聚首|汇聚|会聚)(?!一堂))(?![^,。;在赴于]{0,24}(?:气氛|氛围|环境|精神|基础|框架|背景|形势)之?[中下上里])((?:所在|[^,。、;在赴于]){2,28}?)(?=(?:\([A-Za-z][^()]{1,30}\))?,?${MANNER}{0,3}(?:举行|举办|召开|开幕|闭幕|揭幕|落幕|登场|启幕|开启|拉开帷?幕|落下帷?幕|结束(?!后|时|之)|主持|出席|参加|列席)|会见|会谈|会晤|会面|接见|拜会|晤谈|会商|签署|(?:展开|进行|开始)?(?:一连|为期)[两二三四五\d]|,?[同与和](?!国)|共同|(?<=(?:齐聚|齐集|相聚|聚首|汇聚|会聚)[^,。;]{2,16})[,。])`,
  'g',
);
/** What stands before a city's own name. */
const BEFORE_CITY =
  /^.*(?:(?:所在|诞生|发源|发祥|举办|主办)地|首都|首府|省会|城市|港口|港市|名城|边城|胜地|古城|小镇|省|自治区|自治州|大区|州(?=.{2})|[湖河江海山][^的]{0,2}的)/;
const NO_PLACE =
  /^[今昨明][天日]|^(?:中国)?大陆$|^(?:各|双|三|多|我|中|外)方|.的|.共$|^(?:[本上下]?周|星期|礼拜)[一二三四五六日天末]|领导人|元首|首脑|国家|^(?:大家|与会|[今明去后]年|年[初中底内])|(?:宾馆|大会堂|会堂|饭店|酒店|官邸|[统理相席院督政]府|总部|驻地|使馆|领馆|领事馆|办公[厅室楼]|机场|车站|博物馆|大学|学院|庄园|别墅|城堡|度假村|基地|[会展议]中心|国会|议会|国务院|[^,。]部|白宫|大厦|大楼|宫)$|期间|会上|当日|当天|[年月][初中底末]$|[上中下]旬|方面|问题|基础|框架|背景|领域|合作|会议|会[谈晤见面]|峰会|访问|论坛|机制|尽[早快]$|上$|中$|下$|前$|后$|时$/;

/** 在亚洲相互协作与信任措施会议……: behind 与 goes on the name of a body, and nobody is met. */
const BODY_GOES_ON =
  /^[与和同及][^,。;、·总主首外大国部]{2,14}(?:会议|组织|论坛|峰会|理事会|委员会|联盟|合作)/;

const HERE = /^(?:这里|此间|此地|当地|那里|本地)$/;

const IS_CITY = /^(?:古城|名城|小城|小镇|城镇|城市|港口|港市|首都|首府|海滨城市|度假胜地)/;

/** The place last named before a verb of holding, between two offsets. */
export function placeBefore(draft: Draft, from: number, to: number): Place | null {
  return placesBefore(draft, from, to).at(-1) ?? null;
}

/** Every such place; a city that no vocabulary holds is read as written. */
export function placesBefore(draft: Draft, from: number, to: number): Place[] {
  return [...matchesOf(draft.text.slice(from, to + 3), HELD_AT)].flatMap((match) => {
    const end = from + match.index + match[0].length;
    const start = end - (match[1] as string).length;
    // 在位于首尔的外交部大楼: the city stands before the house.
    const city = match[0].startsWith('在位于') ? (match[1] as string).indexOf('的') : -1;
    // 在位于花剌子模州的古城希瓦: behind it.
    const own = city > 1 && IS_CITY.test(draft.text.slice(start + city + 1, end)) ? start + city + 1 : null;
    if (own !== null) {
      const place = placeIn(draft, own, end) ?? unknownPlace(draft, own, end);
      const country = draft.words.in('countries', start, own).at(-1)?.value ?? null;
      return place ? { ...place, country: place.country ?? country } : [];
    }
    if (city > 1)
      return placeIn(draft, start, start + city) ?? unknownPlace(draft, start, start + city) ?? [];
    // 这里是斯洛文尼亚首都卢布尔雅那,会晤在这里举行: the place that was named before.
    if (HERE.test(match[1] as string)) return placeIn(draft, Math.max(from, start - 60), start) ?? [];
    return (
      placeIn(draft, start, end) ?? unknownPlace(draft, start, end) ?? onlyCountry(draft, start, end) ?? []
    );
  });
}

/** The first city of the vocabulary, or that of a house which it knows, between two offsets; one inside a country's name (罗马 in 罗马尼亚) is none. */
export function placeIn(draft: Draft, start: number, end: number): Place | null {
  const { text, lexicon } = draft;
  // 距某市约50公里的某地: how far from a city is not where.
  const far = text[start] === '距' ? /^距[^,。;]{2,16}里的/.exec(text.slice(start, end)) : null;
  if (far) return placeIn(draft, start + far[0].length, end);
  let known = start;
  let stated: string | null = null;
  let region: Place | null = null;
  for (let at = start; at < end; ) {
    // 温得和克 holds what seems to end it.
    const place = lexicon.places.at(text, at, end + 3);
    // 马里兰 is no part of 马里.
    const within = lexicon.regions.at(text, at, end);
    const named = lexicon.countries.at(text, at, end);
    const country = named && named.end >= (within?.end ?? 0) ? named : within;
    if (place && place.end >= (country?.end ?? 0) && isWhole(text, place, at === known)) {
      // 韩国丽水, 古巴圣地亚哥: several countries have a city of one name.
      const city = cityOf(draft, place);
      const own = at === known && stated ? { ...city, country: stated } : city;
      const beyond = OUTSKIRTS.exec(text.slice(place.end, end))?.[0].length;
      if (beyond) return nearCity(draft, own, place.end + beyond, end);
      if (!IS_REGION.test(text.slice(place.end, end))) return own;
      region ??= own;
      at = place.end;
      continue;
    }
    const venue = lexicon.venues.at(text, at, end);
    if (venue) return { name: venue.value.city, country: venue.value.country };
    at = country ? country.end : at + 1;
    if (country) {
      known = afterLongForm(text, at, end);
      stated = country.value;
      at = known;
    }
  }
  return region;
}

/** 利雅得郊区 + 迪里耶, 埃维昂附近 + 小镇吕格兰: a place that is told by a city it lies near. */
const OUTSKIRTS = /^(?:市?[东南西北]?(?:郊区?|近郊|郊外)|附近|近旁|周边|以[东南西北]{1,2})的?/;

function nearCity(draft: Draft, city: Place, start: number, end: number): Place {
  const own = placeIn(draft, start, end) ?? unknownPlace(draft, start, end);
  return own?.name ? { ...own, country: own.country ?? city.country } : city;
}

/** 加拿大外长……在维多利亚: of countries with a city of one name, the one that the text names. */
function countryOf(draft: Draft, { country, others }: { country: string; others: string[] }): string {
  if (others.length === 0) return country;
  const named = namedIn(draft);
  return named.has(country) ? country : (others.find((each) => named.has(each)) ?? country);
}

/** A city of the vocabulary, as written; 卡普里岛, where its name is that of its island. */
export const cityOf = (
  draft: Draft,
  { start, end, value }: Match<{ country: string; others: string[] }>,
): Place => ({
  name: draft.source.plain(start, /^岛(?![国屿上])/.test(draft.text.slice(end, end + 2)) ? end + 1 : end),
  country: countryOf(draft, value),
});

/** 占巴塞省巴色: what the first names holds the city, and is none. */
const IS_REGION = /^(?:省|州|邦|府|道|郡|大区)\p{Script=Han}/u;
/** What a city's name may stand behind: 首都万象, 浙江省杭州; a sign, or a word before a place. */
const BEFORE_NAME =
  /(?:[省州国区县府道邦市都会城镇港岛的于在达问位和赴往到抵\P{Script=Han}]|(?:所在|诞生|发源|发祥|举办|主办)地)$/u;

/** 湖州 inside 伊塞克湖州, 塞古 inside 塞古港: two characters are a city's name where nothing says that they are part of another. */
function isWhole(text: string, { start, end }: Range, begins: boolean): boolean {
  // 吉首都比什凯克: the capital of a country by one character.
  if (text[end - 1] === '首' && text[end] === '都') return false;
  if (end - start > 2) return true;
  return (
    (begins || BEFORE_NAME.test(text.slice(Math.max(0, start - 3), start))) &&
    !/[港湖山河湾]/.test(text[end] ?? '')
  );
}

/** What a house is called that may stand in any city. */
const HOUSE = /(?:宾馆|大会堂|饭店|酒店|官邸|府|中心|国会|议会|大厦|大楼|[^皇王]宫|博物馆|艺术馆|公园)$/;

/** 在柬埔寨举行, 在意大利参议院所在地马达马宫举行: no city is told. */
function onlyCountry({ text, lexicon }: Draft, start: number, end: number): Place | null {
  const country = lexicon.countries.at(text, start, end);
  if (!country) return null;
  const rest = text.slice(country.end, end);
  return rest === '' || (HOUSE.test(rest) && !rest.includes('驻'))
    ? { name: null, country: country.value }
    : null;
}

/** A city that no vocabulary holds, as written, behind its country and region. */
export function unknownPlace({ text, lexicon, source }: Draft, start: number, end: number): Place | null {
  const country = lexicon.countries.at(text, start, end);
  const words = text.slice(country?.end ?? start, end);
  const before = /^(?:共和国|王国|联邦)?/.exec(words)?.[0].length ?? 0;
  const region = lexicon.regions.at(text, (country?.end ?? start) + before, end);
  const own = region?.end ?? (country?.end ?? start) + before;
  const from = own + (BEFORE_CITY.exec(text.slice(own, end))?.[0].length ?? 0);
  if (BODY_GOES_ON.test(text.slice(end, end + 24)) || lexicon.organisations.is(text, from, end) !== null)
    return null;
  // 芒市 is its whole name.
  const name = source
    .plain(from, end)
    .replace(/(?<=..)[市县縣](?:\p{Script=Han}{1,5}[区區镇鎮乡鄉村])?$/u, '');
  if (!/^[\p{Script=Han}·]{2,10}$/u.test(name) || NO_PLACE.test(text.slice(from, end))) return null;
  return { name, country: country?.value ?? region?.value ?? null };
}

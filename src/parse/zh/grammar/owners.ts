/**
 * The country or body that an office is of.
 *
 *   日本 国土交通 大臣      欧洲理事会主席
 *   ^country ^department    ^within the title
 */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import type { Match } from '../../vocabulary/words.ts';

/** What makes a long form of a country's name: 伊斯兰共和国, 联邦, 王国 … */
const LONG_FORM =
  /^(?:(?:人民|民主|社会主义|伊斯兰|阿拉伯|联合|联邦|多民族|合作|玻利瓦尔|东岸|哈希姆)*(?:共和国|王国|联邦|大公国|合众国|酋长国|(?<=多民族)国)|国(?![务防家际土会库王内民]))?(?:\([^()]{1,10}\))?/;
/** A title that no vocabulary holds ends as titles do: 投资和对外贸易部长. */
export const UNKNOWN_TITLE = 14;

/** Where a country's name ends that goes on as a long form does: 哈萨克斯坦 + 共和国. */
export function afterLongForm(text: string, end: number, limit: number): number {
  return end + (LONG_FORM.exec(text.slice(end, Math.min(limit, end + 40)))?.[0].length ?? 0);
}

/** 高等教育科技创新秘书处科技创新副 + 国务秘书: the name of a body makes it longer. */
const WITH_BODY = 24;
const BODY =
  /^[^与和就对向为将了、及驻]{2,16}(?:秘书处|委员会|总局|总署|办公室|[^外内]部)[^与和就对向为将了、及驻]{0,12}$/;

/** 农业、林业和水利 is a department; what holds a verb, a stop or another title is none. */
export const NOT_A_DEPARTMENT =
  /^[和与及]|[,。;:"在同]|(?<=[计则还])有|代表团成员|(?:峰会|会议|会晤|论坛|大会)的|主持|出席|举行|会见|访问|首都|总统(?!府)|总理(?!府)|主席(?!团)|外长(?!办公室)|首相(?!府)|、(?!.{0,8}[和与及])/;

/** 问题, 事务: what makes a country a subject. */
const CONCERN = /^(?:问题|事务|局势|和平进程|核问题)(?:$|特|首席|高级)/;

const GUEST_OF = /(?:[到出来]访|访问|抵达|飞抵|身在|人在)了?$/;

const JOINED = /^-[^,。;、:()"]{1,12}?(?:机制|组织|委员会|理事会|秘书处|中心|联盟|论坛)/;

export interface Owner extends Range {
  value: { country: string | null; organisation: string | null };
  /** Whether the text gives it by one character (土国): enough for a name, not for somebody without one (印方特别代表). */
  short?: true;
}

/** The country or organisation that a title is of: right before it, or with a department between (日本国土交通大臣). */
export function ownerBefore(draft: Draft, title: number, floor: number): Owner | null {
  const { text, lexicon } = draft;
  const named = /[国方]/.test(text[title - 1] ?? '') ? shortOwner(draft, title, floor) : null;
  if (named) return named;
  const owners: Owner[] = [];
  for (let start = Math.max(floor, title - 40); start < title; start++) {
    const country = lexicon.countries.at(text, start, title) ?? ourCountry(draft, start);
    const organisation = lexicon.organisations.at(text, start, title);
    const found = country && country.end >= (organisation?.end ?? 0) ? country : organisation;
    // 亚洲开发银行驻老挝首席代表, 中国驻老挝大使: the country that somebody is sent to.
    if (!found || (country === found && text[start - 1] === '驻')) continue;
    // 到访英国的外长张三: where a guest is.
    if (
      country === found &&
      text[found.end] === '的' &&
      GUEST_OF.test(text.slice(Math.max(0, start - 4), start))
    ) {
      start = found.end - 1;
      continue;
    }
    // 阿富汗问题特别代表: a country that the office is concerned with.
    if (country === found && CONCERN.test(text.slice(found.end, title))) {
      start = found.end - 1;
      continue;
    }
    const end = country === found ? afterLongForm(text, found.end, title) : found.end;
    const between = text.slice(end, title);
    // A verb or a stop between them: the country is of something else.
    if (
      between.length <= (BODY.test(between) ? WITH_BODY : UNKNOWN_TITLE) &&
      !NOT_A_DEPARTMENT.test(between)
    ) {
      // 中国-中亚机制 秘书长: a body named after those whom a dash joins.
      const joined = country === found ? JOINED.exec(between)?.[0] : undefined;
      if (joined) {
        const label = draft.source.plain(start, end + joined.length);
        owners.push({ start, end: end + joined.length, value: { country: null, organisation: label } });
        start = end + joined.length - 1;
        continue;
      }
      const value =
        country === found
          ? { country: country.value, organisation: null }
          : { country: null, organisation: organisation?.value.label ?? null };
      owners.push({ start, end, value });
    }
    start = end - 1;
  }
  const [body, own] = owners.slice(-2);
  // 上合组织 + 地区反恐怖机构: a body of a body.
  const joined = own && body?.end === own.start && body.value.organisation && own.value.organisation;
  if (joined) return { ...own, start: body.start };
  // 特立尼达和多巴哥 + 外交和加共体事务: a body that the country has a department for.
  const within = own && body?.value.country && own.value.organisation;
  // 印尼 + 外交部 + 东盟合作总司长, too.
  if (within && /^(?:[^,。;、]{1,8}[和与及]|[^,。;、]{0,6}部)$/.test(text.slice(body.end, own.start)))
    return body;
  return owners.at(-1) ?? shortOwner(draft, title, floor);
}

/** 土国外长, 塔总统, 哈方外长: a country by one character of its name, where the text names only one such in full. */
const SHORT = /(?:^|[^\p{Script=Han}]|[同与和及跟由见了为是])(\p{Script=Han})(?:国|方)?$/u;

function shortOwner(draft: Draft, title: number, floor: number): Owner | null {
  const { text, lexicon } = draft;
  const from = Math.max(floor, title - 3);
  const match = SHORT.exec((from > floor ? (text[from - 1] ?? '') : '') + text.slice(from, title));
  const short = match?.[1];
  // 泰国 is a name in full.
  if (
    !short ||
    lexicon.countries.is(text, title - 2, title) !== null ||
    /^[同与和及跟由见了为是]/.test(short)
  )
    return null;
  const named = namedIn(draft);
  const meant = (lexicon.shortForms.get(short) ?? []).flatMap((each) =>
    typeof each === 'string' && named.has(each) ? [each] : [],
  );
  const country =
    meant.length === 1 ? (meant[0] as string) : meant.length === 0 ? byCharacter(draft, short) : null;
  if (!country) return null;
  const start = title - (match[0] as string).length + (match[0] as string).lastIndexOf(short);
  return { start, end: title, value: { country, organisation: null }, short: true };
}

/** 俄外长, 美国务卿 where the text names no such country in full: a character of one country only; 老总统, 新总统 are words. */
function byCharacter({ lexicon }: Draft, short: string): string | null {
  const [only, other] = lexicon.shortForms.get(short) ?? [];
  return typeof only === 'string' && other === undefined && !/[老新]/.test(short) ? only : null;
}

const named = new WeakMap<Draft, Set<string>>();

/** The countries that a text names in full, looked for once. */
export function namedIn(draft: Draft): Set<string> {
  const known = named.get(draft);
  if (known) return known;
  const found = new Set(draft.words.in('countries', 0, draft.text.length).map(({ value }) => value));
  named.set(draft, found);
  return found;
}

/** 我国贸工部长张三: of the country whose page it is; 该国总统李四: of the one named last. */
function ourCountry({ text, home, words }: Draft, start: number): Match<string> | null {
  const found = (value: string) => ({ start, end: start + 2, value });
  if (text.startsWith('我国', start)) return home ? found(home) : null;
  if (!text.startsWith('该国', start)) return null;
  const last = words.in('countries', Math.max(0, start - NAMED), start).at(-1);
  return last ? found(last.value) : null;
}

/** How far before 该国 the country that it means is looked for, in characters. */
const NAMED = 80;

/** 欧洲理事会主席: a title that names its body. */
export function ownerWithin({ text, lexicon }: Draft, { start, end }: Range): Owner | null {
  const body = lexicon.organisations.at(text, start, end);
  return body && { start, end: body.end, value: { country: null, organisation: body.value.label } };
}

/**
 * Finds people where a text gives them an office:
 *
 *   哈萨克斯坦 副总理 兼 外长 阿赫梅托夫 、
 *   ^country   ^title    ^title ^name
 */

import type { Draft, PersonMention, Range } from '../draft.ts';
import type { Title } from '../lexicon.ts';
import type { Match } from '../words.ts';
import { delegatesBefore } from './delegations.ts';
import { nameAt } from './names.ts';

/** What may stand before a title and belongs to it. */
const PREFIX = /(?:第[一二三四五]|常务|代理?|前任?|时任|候任|当选|临时|过渡|高级|首席|特别|助理|副)+$/;
/** What follows the last word or sign that no office begins before. */
const AFTER_BOUND = /(?:(?!出席|主持|期间|以及|会见|[^\p{Script=Han}]|[和与及由同在]|应(?!急)).)*$/u;
/** Chinese names of bodies end so. */
const BODY =
  /^.{2,16}(?:委员会|组织|银行|联盟|论坛|秘书处|机构|署|院|中心|[局部厅司处委办]|集团|基金会|共同体|统合体|协会|联合会)/;
/** What makes a long form of a country's name: 伊斯兰共和国, 联邦, 王国 … */
const LONG_FORM =
  /^(?:(?:人民|民主|社会主义|伊斯兰|阿拉伯|联合|联邦|多民族|合作|玻利瓦尔|东岸|哈希姆)*(?:共和国|王国|联邦|大公国|合众国|酋长国|(?<=多民族)国)|国(?![务防家际土会库王内民]))?(?:\([^()]{1,10}\))?/;
/** A title that no vocabulary holds ends as titles do: 投资和对外贸易部长. */
const UNKNOWN_TITLE = 14;

export function people(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.type === 'chrome' || line.type === 'metadata') continue;
    draft.people.push(...peopleIn(draft, line.start, line.end));
  }
}

/** Titles of those whom a report goes on to name with the title behind: 张三主席, 李四总统. */
const BEHIND = /^(?:主席|总统|总理|首相|国王|委员长|国务卿|总书记)$/;

/** Those named again with their title behind the name, between two offsets: 张三主席 after 国家主席张三. In order. */
export function namedAgain(
  { text, lexicon }: Draft,
  { start, end }: Range,
  known: Map<string, PersonMention>,
) {
  return lexicon.titles.in(text, start, end).flatMap((title): PersonMention[] => {
    if (!BEHIND.test(text.slice(title.start, title.end))) return [];
    for (let from = Math.max(start, title.start - LONGEST_NAME); from < title.start - 1; from++) {
      const person = known.get(text.slice(from, title.start));
      if (person) return [{ ...person, start: from, end: title.end }];
    }
    return [];
  });
}

/** The longest name that is looked for before a title, in characters. */
const LONGEST_NAME = 16;

/** The people named with an office between two offsets, in order. */
export function peopleIn(draft: Draft, start: number, end: number): PersonMention[] {
  const { text, lexicon } = draft;
  const found: PersonMention[] = [];
  for (let at = start; at < end; ) {
    const title = lexicon.titles.at(text, at, end);
    if (!title) {
      // 沙特阿拉伯王国王储: the 国王 inside a country's long form is no title.
      const country = lexicon.countries.at(text, at, end);
      at = country ? afterLongForm(text, country.end, end) : at + 1;
      continue;
    }
    const first = withSuffix(text, title);
    const offices = titlesFrom(draft, first, end);
    const last = offices.at(-1) as Match<Title>;
    const floor = found.at(-1)?.end ?? start;
    const owner =
      ownerBefore(draft, first.start, floor) ??
      ownerWithin(draft, first) ??
      (first.value.country ? null : colleagueOf(text, found.at(-1), first));
    // An organisation is part of the title (联合国秘书长), a country is not.
    const before = owner?.value.organisation ? owner.start : (owner?.end ?? floor);
    offices[0] =
      owner || offices.length > 1
        ? withPrefix(text, first, before, owner !== null)
        : ofUnknownBody(text, withPrefix(text, first, before, false), floor);
    const name = nameAt(draft, last.end, end, owner?.value.country != null);
    at = Math.max(last.end, name?.end ?? 0);
    const delegate = !name && owner !== null && isDelegate(draft, last, owner.value.country !== null);
    if ((!name && !delegate) || isCollective(text, offices[0] as Range, delegate ? owner : null)) continue;
    const person: PersonMention = {
      start: owner?.start ?? (offices[0] as Range).start,
      end: at,
      name,
      country: owner?.value.country ?? offices.map(({ value }) => value.country).find(Boolean) ?? null,
      organisation: owner?.value.organisation ?? null,
      titles: delegate
        ? [draft.source.plain((offices[0] as Range).start, last.end).replace(/^派/, '')]
        : offices.flatMap((office) => draft.source.plain(office.start, office.end).split('兼')),
    };
    if (delegate && person.country) found.push(...delegatesBefore(draft, person, floor));
    found.push(person);
  }
  return found;
}

/** 总统 + 阿富汗事务特使: an office of one who serves the holder of another. */
const ENVOY =
  /^(?:私人|个人|特别)?(?:代表(?!团)|特使)|^国家安全(?:事务)?(?:顾问|助理)|^[^,。;、:的·]{0,12}?(?:事务|问题|办公[厅室]|府)[^,。;、:的·]{0,4}?(?:特使|特别代表|代表|助理|顾问|主任|秘书长?)/;

/** 外交部长官, 国防部长官: ministers of the Republic of Korea. */
function withSuffix(text: string, title: Match<Title>): Match<Title> {
  if (text.startsWith('部长官', title.end - 2)) return { ...title, end: title.end + 1 };
  const envoy = title.value.level === 'summit' && ENVOY.exec(text.slice(title.end, title.end + 24));
  return envoy ? { ...title, end: title.end + envoy[0].length } : title;
}

/** 国务委员兼外长, 主席、总理: titles joined to the first. */
function titlesFrom({ text, lexicon }: Draft, first: Match<Title>, end: number): Match<Title>[] {
  const titles = [first];
  for (let last = first; ; ) {
    const joint = /^(?:兼任?|、|及)?/.exec(text.slice(last.end, last.end + 2)) as RegExpExecArray;
    const at = last.end + joint[0].length;
    if (joint[0] === '、' && startsOffice(lexicon, text, at)) return titles;
    const open = joint[0].startsWith('兼') || joint[0] === '、';
    const next = titleFrom(text, lexicon.titles, at, end, open);
    if (!next) return titles;
    titles.push(next);
    last = next;
  }
}

/** Behind 、 another country or body begins another person's office: 乌兹别克斯坦外长、塔吉克斯坦外长. */
function startsOffice(lexicon: Draft['lexicon'], text: string, at: number): boolean {
  return (lexicon.countries.at(text, at) ?? lexicon.organisations.at(text, at)) !== null;
}

/** A title at `at`, with its prefix; after 兼 also one that only ends as titles do (总统办公厅主任). */
function titleFrom(
  text: string,
  titles: Draft['lexicon']['titles'],
  at: number,
  end: number,
  open: boolean,
): Match<Title> | null {
  let best: Match<Title> | null = null;
  for (let start = at; start <= at + (open ? UNKNOWN_TITLE : 3) && start < end; start++) {
    if (/[,。;、:]/.test(text[start] as string) || (best && /[和与及同]/.test(text[start] as string))) break;
    const match = titles.at(text, start, end);
    if (!match || !(open || start === at || isPrefix(text.slice(at, start)))) continue;
    // After one title only an office of its holder goes on: 总统 + 办公厅 + 主任.
    if (best && !/^(?:府|办公[厅室]|国家安全|事务|高级|特别|首席)*$/.test(text.slice(best.end, match.start)))
      break;
    best = { ...withSuffix(text, match), start: at };
    if (!open) break;
    start = match.end - 1;
  }
  return best;
}

const isPrefix = (text: string) => PREFIX.exec(text)?.[0].length === text.length;

/** 欧亚经济委员会贸易委员: a title of a body that no vocabulary holds begins where the body's name does. */
function ofUnknownBody(text: string, title: Match<Title>, floor: number): Match<Title> {
  const before = text.slice(Math.max(floor, title.start - 20), title.start);
  const words = before.slice(before.search(AFTER_BOUND));
  return BODY.test(words) ? { ...title, start: title.start - words.length } : title;
}

/** 五国外长, 与会外长; 政府首脑或代表, 等国际组织代表: those who hold an office, no one by name. */
function isCollective(text: string, { start: title, end }: Range, owner: Range | null): boolean {
  if (
    owner &&
    /等|成员国|观察员国|伙伴国|[\d一二两三四五六七八九十多]个|或(?=.{0,2}代表$)/.test(
      text.slice(owner.end, end),
    )
  )
    return true;
  return /(?:[各两三四五六七八九十]国|双方|与会|各方)的?$/.test(text.slice(Math.max(0, title - 4), title));
}

/** Where a country's name ends that goes on as a long form does: 哈萨克斯坦 + 共和国. */
function afterLongForm(text: string, end: number, limit: number): number {
  return end + (LONG_FORM.exec(text.slice(end, Math.min(limit, end + 40)))?.[0].length ?? 0);
}

/** 农业、林业和水利 is a department; what holds a verb, a stop or another title is none. */
const NOT_A_DEPARTMENT =
  /[,。;:"在同]|主持|出席|举行|会见|访问|总统(?!府)|总理|主席|外长|首相|、(?!.{0,8}[和与及])/;

interface Owner extends Range {
  value: { country: string | null; organisation: string | null };
}

/** The country or organisation that a title is of: right before it, or with a department between (日本国土交通大臣). */
function ownerBefore({ text, lexicon }: Draft, title: number, floor: number): Owner | null {
  const owners: Owner[] = [];
  for (let start = Math.max(floor, title - 40); start < title; start++) {
    const country = lexicon.countries.at(text, start, title);
    const organisation = lexicon.organisations.at(text, start, title);
    const found = country && country.end >= (organisation?.end ?? 0) ? country : organisation;
    // 亚洲开发银行驻老挝首席代表, 中国驻老挝大使: the country that somebody is sent to.
    if (!found || (country === found && text[start - 1] === '驻')) continue;
    const end = country === found ? afterLongForm(text, found.end, title) : found.end;
    const between = text.slice(end, title);
    // A verb or a stop between them: the country is of something else.
    if (between.length <= UNKNOWN_TITLE && !NOT_A_DEPARTMENT.test(between)) {
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
  if (within && /^[^,。;、]{1,8}[和与及]$/.test(text.slice(body.end, own.start))) return body;
  return owners.at(-1) ?? null;
}

/** 日本外相张三、防卫大臣李四: the second in a row without a country is of the first one's. */
function colleagueOf(text: string, before: PersonMention | undefined, title: Range): Owner | null {
  if (!before?.name || !before.country || text[before.end] !== '、') return null;
  const start = before.end + 1;
  const between = text.slice(start, title.start);
  if (between.length > UNKNOWN_TITLE || NOT_A_DEPARTMENT.test(between)) return null;
  return { start, end: start, value: { country: before.country, organisation: null } };
}

/** 欧洲理事会主席: a title that names its body. */
function ownerWithin({ text, lexicon }: Draft, { start, end }: Range): Owner | null {
  const body = lexicon.organisations.at(text, start, end);
  return body && { start, end: body.end, value: { country: null, organisation: body.value.label } };
}

/** Widens a title to what belongs to it: all after the country, or a prefix such as 第一副. */
function withPrefix(text: string, title: Match<Title>, floor: number, afterOwner: boolean): Match<Title> {
  if (afterOwner) {
    const between = text.slice(floor, title.start);
    return between.startsWith('的') ? title : { ...title, start: floor };
  }
  const prefix = PREFIX.exec(text.slice(Math.max(floor, title.start - 6), title.start));
  return prefix ? { ...title, start: title.start - prefix[0].length } : title;
}

/** X国代表: a country is there, the person is not named; so is an organisation, by who heads it (东盟秘书长与会). */
function isDelegate({ text, lexicon }: Draft, title: Match<Title>, ofCountry: boolean): boolean {
  const behind = text.slice(title.end, title.end + 4);
  const words = text.slice(title.start, title.end);
  if (words.endsWith('代表')) return !/^[团性处会们]|^机制|^磋商/.test(behind);
  const there = /^(?:与会|出席|列席|应邀)/.test(behind);
  const head = /(?:秘书长|总干事|主席)$/.test(words);
  if (!ofCountry)
    return head && (there || (behind[0] === '、' && lexicon.organisations.at(text, title.end + 1) !== null));
  const another = behind.startsWith(',') && lexicon.countries.at(text, title.end + 1) !== null;
  return there || another || /^(?:参加|、)/.test(behind);
}

/**
 * Finds people where a text gives them an office:
 *
 *   哈萨克斯坦 副总理 兼 外长 努尔特列乌 、
 *   ^country   ^title    ^title ^name, up to a stop
 *
 * A name that no vocabulary holds is read up to the next stop or the next word that cannot be part of a name.
 */
import type { Match, Title } from '../lexicon.ts';
import type { Draft, PersonMention, Range } from './draft.ts';

/** What may stand before a title and belongs to it. */
const PREFIX = /(?:第[一二三四五]|常务|代理?|前任?|时任|候任|当选|临时|过渡|高级|首席|特别|助理|副)+$/;
/** What makes a long form of a country's name: 伊斯兰共和国, 联邦, 王国 … */
const LONG_FORM =
  /^(?:(?:人民|民主|社会主义|伊斯兰|阿拉伯|联合|联邦|多民族|合作|玻利瓦尔|东岸|哈希姆)*(?:共和国|王国|联邦|大公国|合众国|酋长国))(?:政府)?/;
/** Words that end a name: what people do, and what joins one name to the next. */
const AFTER_NAME =
  /[^\p{L}·\-.]|出席|主持|参加|与会|举行|会见|会谈|会晤|共同|分别|先后|说|表示|指出|强调|宣布|介绍|阐述|在|率|应邀|应约|等|以及|[和与及同](?=.{2})|于|将|是|的|就|为|以|一行|代表|通电话|抵达|访问|签署|发表|致辞|作|对(?!·)|也(?!门)|向|来华|进行|通过|邀请|当地|今天|昨天|因|并/u;
const LATIN_NAME = /^[A-Z][\p{L}.'-]*(?: [A-Z][\p{L}.'-]*)*/u;
/** A title that no vocabulary holds ends as titles do: 投资和对外贸易部长. */
const UNKNOWN_TITLE = 14;

export function people(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.type === 'chrome' || line.type === 'metadata') continue;
    draft.people.push(...peopleIn(draft, line.start, line.end));
  }
}

/** The people named with an office between two offsets, in order. */
export function peopleIn(draft: Draft, start: number, end: number): PersonMention[] {
  const { text, lexicon } = draft;
  const found: PersonMention[] = [];
  for (let at = start; at < end; ) {
    const first = lexicon.titles.at(text, at, end);
    if (!first) {
      at++;
      continue;
    }
    const offices = titlesFrom(draft, first, end);
    const last = offices.at(-1) as Match<Title>;
    const floor = found.at(-1)?.end ?? start;
    const owner = ownerBefore(draft, first.start, floor);
    offices[0] = withPrefix(text, first, owner?.end ?? floor, owner !== null);
    const name = nameAt(draft, last.end, end);
    at = Math.max(last.end, name?.end ?? 0);
    const delegate = !name && owner !== null && isDelegate(text, last);
    if ((!name && !delegate) || isCollective(text, (offices[0] as Range).start)) continue;
    found.push({
      start: owner?.start ?? (offices[0] as Range).start,
      end: at,
      name,
      country: owner?.value.country ?? offices.map(({ value }) => value.country).find(Boolean) ?? null,
      organisation: owner?.value.organisation ?? null,
      titles: offices.map((office) => draft.source.plain(office.start, office.end)),
    });
  }
  return found;
}

/** 国务委员兼外长, 主席、总理: titles joined to the first. */
function titlesFrom({ text, lexicon }: Draft, first: Match<Title>, end: number): Match<Title>[] {
  const titles = [first];
  for (let last = first; ; ) {
    const joint = /^(?:兼任?|、|及)?/.exec(text.slice(last.end, last.end + 2)) as RegExpExecArray;
    const at = last.end + joint[0].length;
    const next = titleFrom(text, lexicon.titles, at, end, joint[0].startsWith('兼'));
    if (!next) return titles;
    titles.push(next);
    last = next;
  }
}

/** A title at `at`, with its prefix; after 兼 also one that only ends as titles do. */
function titleFrom(
  text: string,
  titles: Draft['lexicon']['titles'],
  at: number,
  end: number,
  open: boolean,
): Match<Title> | null {
  for (let start = at; start <= at + (open ? UNKNOWN_TITLE : 3) && start < end; start++) {
    if (/[,。;、]/.test(text[start] as string)) return null;
    const match = titles.at(text, start, end);
    if (match && (open || start === at || PREFIX.test(text.slice(at, start)))) return { ...match, start: at };
  }
  return null;
}

/** 五国外长, 与会外长: those who hold an office, no one by name. */
function isCollective(text: string, title: number): boolean {
  return /(?:[各两三四五六七八九十]国|双方|与会|各方)的?$/.test(text.slice(Math.max(0, title - 4), title));
}

interface Owner extends Range {
  value: { country: string | null; organisation: string | null };
}

/** The country or organisation that a title is of: right before it, or with a department between (日本国土交通大臣). */
function ownerBefore({ text, lexicon }: Draft, title: number, floor: number): Owner | null {
  let best: Owner | null = null;
  for (let start = Math.max(floor, title - 40); start < title; start++) {
    const country = lexicon.countries.at(text, start, title);
    const organisation = lexicon.organisations.at(text, start, title);
    const found = country && country.end >= (organisation?.end ?? 0) ? country : organisation;
    if (!found) continue;
    const long = country === found ? LONG_FORM.exec(text.slice(found.end, title)) : null;
    const end = found.end + (long?.[0].length ?? 0);
    const between = text.slice(end, title);
    // A verb or a stop between them: the country is of something else.
    if (between.length <= UNKNOWN_TITLE && !/[,。;、:"]|[在同和与]|主持|出席|举行|会见|访问/.test(between)) {
      const value =
        country === found
          ? { country: country.value, organisation: null }
          : { country: null, organisation: organisation?.value.label ?? null };
      best = { start, end, value };
    }
    start = end - 1;
  }
  return best;
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

function nameAt({ text, lexicon, source }: Draft, start: number, end: number): PersonMention['name'] {
  const known = lexicon.people.at(text, start, end);
  const rest = text.slice(start, Math.min(end, start + 40));
  const latin = LATIN_NAME.exec(rest);
  const stop = latin ? latin[0].length : stopOf(rest);
  const length = known && known.end - start >= 2 && text[known.end] !== '·' ? known.end - start : stop;
  if (length < 2 || length > 30 || NOT_A_NAME.test(rest.slice(0, length))) return null;
  return { start, end: start + length, text: source.plain(start, start + length) };
}

/** What follows a title and is no name: 外长会晤, 总统府, 部长级, 外长们. */
const NOT_A_NAME =
  /^(?:会|们|级|府|理事|非例行|第[一二三四五六七八九十]|次|例行|联席|正式|举办|机制|职务|任期|选举|办公|主席|副)/;

function stopOf(rest: string): number {
  // Never within the first two characters: 于, 和, 向 and their like are surnames too.
  const match = AFTER_NAME.exec(rest.slice(1));
  return match ? match.index + 1 : rest.length;
}

/** X国代表: a country is there, the person is not named. */
function isDelegate(text: string, title: Match<Title>): boolean {
  return text.slice(title.start, title.end).endsWith('代表') && !/^[团性处]/.test(text.slice(title.end));
}

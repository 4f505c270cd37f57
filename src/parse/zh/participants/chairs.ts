/**
 * Who chaired, where a sentence names them without their office, or by their countries only.
 *
 *   张三与李四共同主持会议      武某副部长主持会议      老、中两国外长作为共同主席主持了会议
 *   ^name ^name                 ^name ^title            ^  ^countries
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import type { Range } from '../../ranges.ts';
import { fold } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { numeral } from '../grammar/numerals.ts';

/** The clause that says who presided: what stands since the last stop, and may begin with 会议由. */
const PRESIDES =
  /([^,。;:]{1,60}?)(?:主持(?!(?:欢迎)?仪式)(了?(?:[本此这]次|是次|本届)?(?:会[议晤谈]|峰会|论坛|对话|磋商|大会)(?=[,。;]))?|(?:共同|联合)主席(?=[,。;]))/g;
/** What may stand between those who presided and 主持. */
const MANNER =
  /^(?:在[^,。;:]{1,16}|作为|担任|共同主席|共同|联合|轮流|分别|一道|先后|双主席|代表[^,。;:]{2,24})*$/;
const JOINT = /^(?:以及|[和与同、及])/;
/** 会议由, 轮值主席国: what may stand before the first of them. */
const BY = /^(?:.*由|[^和与同、及]*(?:主席国|东道国|主办国))/;
/** What one is at the meeting besides, before country and office: 何田同轮值主席国老挝外长张三共同主持. */
const STATUS = /^(?:轮值)?(?:主席国|东道[国主]|主办国)、?/;
/** 老、中两国外长; 老挝和中国外长. */
const OF_COUNTRIES =
  /^([^,。;:由]{1,12}?)(?:[两三四]国|双方)?(?:(?=共同|联合|轮流)|外长|外交部长|外相|总理|首相|总统|领导人|元首|部长|防长|财长|高官)/;

const PRESIDING =
  /主持(?:[本此这]次|是次)?(?:会议|会晤|会谈|论坛|峰会|对话)的$|(?:会议|峰会|论坛|大会|本次|此次|本届)(?:轮?值?主席、|(?:联合|共同)主席)$/;

/** 主持会议的意大利外长张三, 会议主席、意大利外长张三, 会议联合主席意大利外长张三: whether one named at an offset is said to preside right before it. */
export function isPresiding(text: string, start: number): boolean {
  return PRESIDING.test(text.slice(Math.max(0, start - 14), start));
}

/** 东道主意大利外长张三: whether one named at an offset is said to be the host right before it. */
export const isHosting = (text: string, start: number): boolean =>
  /东道[主国]、?(?:联邦)?$/.test(text.slice(Math.max(0, start - 6), start));

/**
 * Gives those who chaired their role.
 * @param known all whom the text names, by name: 张三主持会议。 tells of one of them who is not yet found
 */
export function markChairs(
  draft: Draft,
  sentences: Range[],
  found: Map<string, Present>,
  known: ReadonlyMap<string, PersonMention>,
): void {
  let names: Map<string, Present> | null = null;
  for (const { start, end } of sentences) {
    const words = draft.text.slice(start, end);
    if (!/主持|主席[,。;]/.test(words)) continue;
    names ??= partsOf(found);
    for (const match of matchesOf(words, PRESIDES)) {
      const clause = (match[1] as string).replace(BY, '');
      const unfound = match[2] === undefined ? undefined : known.get(clause);
      if (unfound?.name && !names.has(clause))
        found.set(unfound.name.text, { person: unfound, role: 'chair' });
      for (const chair of byName(draft, clause, names) ??
        byOffice(clause, found) ??
        byCountry(draft, clause, found))
        chair.role = 'chair';
      const subject = TOGETHER_WITH.test(match[1] as string)
        ? firstIn(words.slice(0, match.index), [...found.values()])
        : null;
      if (subject) subject.role = 'chair';
    }
  }
}

/** 张三出席某某会议,并同李四共同主持会议: with the subject of the sentence, in a clause of its own. */
const TOGETHER_WITH = /^(?:并|还|随后)?[同与和].*(?:共同|联合|一道)$/;

/** Whom a sentence names first of those found. */
function firstIn(words: string, found: Present[]): Present | null {
  let first: { at: number; present: Present } | null = null;
  for (const present of found) {
    const at = present.person.name ? words.indexOf(fold(present.person.name.text)) : -1;
    if (at >= 0 && (!first || at < first.at)) first = { at, present };
  }
  return first?.present ?? null;
}

/** The names that stand for somebody: all, the last or the first part (恩赫巴亚尔 for 巴特·恩赫巴亚尔), a surname of two (和泉 for 和泉同一). */
function partsOf(found: Map<string, Present>): Map<string, Present> {
  const names = new Map<string, Present>();
  for (const [name, present] of found) {
    const folded = fold(name);
    const surname = /^\p{Script=Han}{4}$/u.test(folded) ? folded.slice(0, 2) : '';
    for (const part of [folded, folded.split('·').at(-1) ?? '', folded.split('·')[0] ?? '', surname]) {
      if (part.length > 1 && !names.has(part)) names.set(part, present);
    }
  }
  return names;
}

/** The longest name, in characters. */
const LONGEST = 20;

/** Those a clause names one after another, with what they are before or behind each; null where it says anything else. */
function byName(draft: Draft, clause: string, names: Map<string, Present>): Present[] | null {
  const chairs: Present[] = [];
  for (let at = 0; ; ) {
    at = afterOffice(draft, clause, at);
    const chair = nameAt(clause, at, names);
    if (!chair) return null;
    chairs.push(chair.present);
    // 张三代表李四主持: 代表 is no office of theirs.
    if (MANNER.test(clause.slice(chair.end))) return chairs;
    at = afterOffice(draft, clause, chair.end);
    const joint = JOINT.exec(clause.slice(at));
    if (!joint) return MANNER.test(clause.slice(at)) ? chairs : null;
    at += joint[0].length;
  }
}

function nameAt(clause: string, at: number, names: Map<string, Present>) {
  for (let end = Math.min(clause.length, at + LONGEST); end > at + 1; end--) {
    const present = names.get(clause.slice(at, end));
    if (present) return { present, end };
  }
  return null;
}

/** Where a country and titles end that begin at an offset of a clause. */
function afterOffice({ lexicon }: Draft, clause: string, start: number): number {
  const from = start + (STATUS.exec(clause.slice(start, start + 8))?.[0].length ?? 0);
  let at = lexicon.countries.at(clause, from)?.end ?? from;
  for (;;) {
    const title = lexicon.titles.at(clause, /^[兼副]/.test(clause.slice(at)) ? at + 1 : at);
    if (!title) return at;
    at = title.end;
  }
}

/** 两国总理共同主持: all who hold that office, where they are as many. */
const COUNTED = /^([两三四五])国(总理|首相|总统|元首|外长|外交部长|防长|财长|部长)/;

function byOffice(clause: string, found: Map<string, Present>): Present[] | null {
  const match = COUNTED.exec(clause);
  if (!match || !MANNER.test(clause.slice(match[0].length))) return null;
  const office = (match[2] as string).replace('元首', '总统');
  const all = [...found.values()];
  const own = all.filter(({ person }) => person.titles.some((title) => fold(title).endsWith(office)));
  const holders = own.length > 0 ? own : all;
  return holders.length === numeral(match[1] as string) ? holders : null;
}

/** Those whose countries a clause lists: whole, or by their first character where all of it is such (老、中两国外长). */
function byCountry({ text }: Draft, clause: string, found: Map<string, Present>): Present[] {
  const match = OF_COUNTRIES.exec(clause);
  if (!match || !MANNER.test(clause.slice(match[0].length))) return [];
  const countries = (match[1] as string).split(/[和与同、及]/);
  if (countries.length < 2) return [];
  const all = [...found.values()];
  return countries.flatMap((country) => {
    const own = all.filter(({ person }) => text.startsWith(country, person.start));
    const home = country === '中' ? all.filter(({ person }) => person.country === 'CN') : [];
    return own.length === 1 ? own : home.length === 1 && own.length === 0 ? home : [];
  });
}

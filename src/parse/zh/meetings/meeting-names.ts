/**
 * Finds the noun phrases that name a meeting: from the noun that ends them leftwards to a word that cannot be part of
 * the name.
 *
 *   国务委员兼外长张三在西安主持 中国—中亚外长第四次会晤 ,……
 *                           ^bound               ^head noun
 */

import { type Draft, type MeetingMention, UNTOLD } from '../../draft.ts';
import { shortFormsAt } from '../../parties.ts';
import type { Range } from '../../ranges.ts';
import { withoutShortForm } from '../../short-forms.ts';
import { slug } from '../../slug.ts';
import { matchesOf } from '../../text/matches.ts';
import { levelOfName } from '../grammar/meeting-levels.ts';
import { HAN_DIGITS, NUMBER, numeral, ORDINAL } from '../grammar/numerals.ts';
import { placeIn } from '../places/places.ts';
import { cityIn, openingCity } from './city-names.ts';
import { floorOf, leftEdge, numberBefore } from './meeting-edges.ts';
import { HEAD, hasParty, isDoing, isSpecific } from './specific-names.ts';

const COUNT = new RegExp(`(?<!第)([${HAN_DIGITS}]|\\d)(?:次|届|场)`);
/** 下次会议, 理事会下次会议, 上届峰会 */
const TURN = /(?:^|(?<=会|峰会|论坛))(?:(下)|上)一?[次届轮]/;
const MANNER = /例行|视[频讯像]|线上/;
/** 五国外长会: by how many met. */
export const COUNTRIES_COUNTED = /[三四五六七八九十]国/;

/** The nouns for meetings between two offsets, each with what stands before it and may be part of a name. */
export const kindsIn = (draft: Draft, start: number, end: number): Range[] =>
  matchesOf(draft.text.slice(start, end), HEAD)
    .map(({ index, 0: noun }) => ({
      start: leftEdge(draft, Math.max(start, floorOf(draft.text, start + index)), start + index),
      end: start + index + noun.length,
    }))
    .filter((found) => !isSite(draft.text, { ...found, ordinal: null }));

/** The names of meetings between two offsets, in order, each with what the name itself says. */
export function meetingNamesIn(draft: Draft, start: number, end: number): MeetingMention[] {
  const found: MeetingMention[] = [];
  for (const head of matchesOf(draft.text.slice(start, end), HEAD)) {
    const noun = start + head.index;
    const floor = Math.max(found.at(-1)?.end ?? start, floorOf(draft.text, noun));
    const end = noun + head[0].length;
    if (QUOTED_SERIES.test(draft.text.slice(end, end + 12))) continue;
    const edge = leftEdge(draft, floor, noun);
    // 中非合作论坛北京峰会, 中非合作论坛成果落实协调人部长级会议: what seemed a name of its own is whose meeting it was.
    const whose = found.at(-1)?.end === edge && edge < noun && draft.text.endsWith('论坛', edge);
    const mention = named(draft, { start: whose ? (found.pop() as Range).start : edge, end });
    if (mention && !isShortForm(draft.text, mention) && !isSite(draft.text, mention)) found.push(mention);
  }
  for (const match of matchesOf(draft.text.slice(start, end), COUNTED)) {
    const at = start + match.index;
    if (!found.some((mention) => mention.start < at + match[0].length && at < mention.end))
      found.push({
        ...UNTOLD,
        ...ANOTHER_WORD,
        ordinal: numeral(match[1] as string),
        start: at,
        end: at + match[0].length,
      });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 第四次"四方会谈" + 外长会议: the name in quotation marks is of the series. */
const QUOTED_SERIES =
  /^"(?:外长|部长|领导人|[财防团]长|高级?官员?|副外长)级?(?:会议|会晤|峰会|磋商|对话|非正式会议)/;

/** 这次是第四届: the number of the meeting that the text is about, without its name. */
const COUNTED = new RegExp(
  `(?:[这本此今]次|[今本]届|是次)(?:会议|会晤|峰会|论坛)?(?:已?是|为)第(${NUMBER})(?:次|届|轮)`,
  'g',
);
const ANOTHER_WORD = { series: '', seriesId: '', level: null, anaphor: 'this' } as const;

/** (以下简称"中海峰会") says what the name before it will be called, and names no other meeting. */
function isShortForm(text: string, { start }: Range): boolean {
  return /\((?:以下|下文|下)?(?:统|简)?称"?$/.test(text.slice(Math.max(0, start - 8), start));
}

/** 某某论坛(中央社巴黎18日电), 某某论坛5 J/ @+: the name that a site writes into its pages. */
const isSite = (text: string, { start, end, ordinal }: Pick<MeetingMention, 'start' | 'end' | 'ordinal'>) =>
  ordinal === null &&
  text.endsWith('论坛', end) &&
  (/^(?:\(\p{Script=Han}{2,6}社|\d? ?[A-Z@#/&+] ?[^\p{Script=Han}]{3})/u.test(text.slice(end, end + 8)) ||
    // 造成的冲击。某某论坛 at the end of a line: no sentence.
    (text[start - 1] === '。' && (end >= text.length || text[end] === '\n')));

/** What a series is called before its number. */
const SERIES = /(?:磋商|对话|论坛|会议|机制|峰会|会晤|会谈|外长会)$/;

/** 中方全面推进首届某某峰会: what stands before the number names no party and is no part of the name. */
function fromNumber({ text, lexicon }: Draft, start: number, end: number): number {
  const number = ORDINAL.exec(text.slice(start, end));
  if (!number || number.index === 0) return start;
  const before = text.slice(start, start + number.index);
  // 欧日第五次……, 中日海洋事务磋商第八轮……: parties by one character each.
  const parties = shortFormsAt(lexicon.shortForms, before, 0)?.length ?? 0;
  const party =
    hasParty(lexicon, before) || (parties > 0 && (parties === before.length || SERIES.test(before)));
  const rest = text.slice(start + number.index + number[0].length, end);
  return party || /[-+]/.test(before) || !isSpecific({ lexicon }, rest) ? start : start + number.index;
}

function named(draft: Draft, range: Range): MeetingMention | null {
  const { text, lexicon, source } = draft;
  const end = range.end;
  let start = numberBefore(text, range) ?? fromNumber(draft, range.start, end);
  let phrase = text.slice(start, end);
  const ordinal = ORDINAL.exec(phrase);
  const turned = ordinal ? null : TURN.exec(phrase);
  const turn = turned && (turned[1] ? 'next' : 'previous');
  // 下届中国-中亚峰会: what it names is the series.
  const ofSeries = turned?.index === 0 && isSpecific(draft, phrase.slice(turned[0].length));
  if (ofSeries) {
    start += turned[0].length;
    phrase = text.slice(start, end);
  }
  // 发挥经贸联委会作用: a body; 第28届中加经贸联委会: a meeting of it.
  if (!ordinal && /委员?会$/.test(phrase)) return null;
  // 张三同某国总统李四会谈: what two people did.
  if (!ordinal && /[同与和晤]/.test(text[start - 1] ?? '') && OFFICE_AND_NAME.test(phrase)) return null;
  // 国务卿张三会晤了外长李四: what somebody did.
  if (!ordinal && text[end] === '了') return null;
  // 张三国务卿会晤韩国外长李四: whom somebody met.
  if (!ordinal && MEETS.test(phrase) && lexicon.countries.at(text, end)) return null;
  const count = ordinal || turned ? null : COUNT.exec(phrase);
  const number = ordinal ?? count ?? (ofSeries ? null : turned);
  const counted = number && { start: start + number.index, end: start + number.index + number[0].length };
  const city = (number ? null : cityIn(draft, start, end)) ?? openingCity(draft, start, end);
  const [cut = { start: end, end }, second = { start: end, end }] = [counted, city]
    .flatMap((each) => each ?? [])
    .sort((a, b) => a.start - b.start);
  // 合作会议第一次会议: with the number goes the second noun.
  const left = (words: (from: number, to: number) => string) =>
    withoutShortForm(words(start, cut.start) + words(cut.end, second.start) + words(second.end, end)).replace(
      /(会议|會議)\1$/,
      '$1',
    );
  const bare = left((from, to) => text.slice(from, to));
  const series = left((from, to) => source.plain(from, to));
  // 外长会第三次会议 is a meeting of the series 外长会.
  const shorter = bare.replace(/(?<=会|会晤|峰会|论坛|对话)会议$/, '');
  // 例行, 视频 and their like tell how the series met this time.
  const plain = bare.replace(MANNER, '').replace(/\((?:[A-Z\d+]{2,12}|\p{Script=Han}{2,6})\)/u, '');
  const known =
    lexicon.series.get(bare) ??
    lexicon.series.get(shorter) ??
    lexicon.series.get(plain) ??
    lexicon.series.get(byShortForm(lexicon, bare)) ??
    lexicon.series.get(bare.replace(/(?<=外长会)(?:晤|议)$/, ''));
  // 举行三方峰会: how many met, and no more.
  const specific =
    known !== null ||
    (isSpecific(draft, bare) && !/^(?:首[场度次])?[双三四五3-5]方(?:峰会|会议|会晤)$/.test(bare)) ||
    // 第五次五国外长会
    (ordinal !== null && COUNTRIES_COUNTED.test(bare));
  if (!ordinal && !turn && !city && (!specific || (!known && isDoing(draft, bare)))) return null;
  return {
    ...UNTOLD,
    start,
    end,
    series,
    seriesId: known?.id ?? slug(byShortForm(lexicon, bare)),
    level: known?.level ?? levelOfName(bare),
    ordinal: ordinal ? (ordinal[1] ? numeral(ordinal[1]) : 1) : null,
    count: count?.[1] ? numeral(count[1]) : null,
    site: city && placeIn(draft, city.start, city.end),
    video: /视[频讯像]|线上|云端|远程/.test(phrase),
    turn,
    anaphor: specific ? null : (turn ?? 'this'),
  };
}

/** 亚太区经济合作组织(亚太经合组织)财长会议 is 亚太经合组织财长会议 elsewhere: a body by its name in brackets. */
function byShortForm({ organisations }: Draft['lexicon'], bare: string): string {
  const [, short, rest] = /^[^()]{2,30}\((\p{Script=Han}{2,8})\)([^()]+)$/u.exec(bare) ?? [];
  return short && rest && organisations.get(short) ? short + rest : bare;
}

const MEETS = /(?:总统|主席|总理|首相|国王|外长|部长|大臣|国务卿|委员长|秘书长)会[晤谈]$/;
const OFFICE_AND_NAME =
  /(?:总统|主席|总理|首相|国王|外长|部长|大臣|国务卿|委员长|秘书长)(?!.{0,6}(?:定期|年度|非正式|例行|视频|战略|小范围|扩大|联席|高级|特别|理事|级))[\p{Script=Han}·]{2,14}(?:会谈|会晤|会见)$/u;

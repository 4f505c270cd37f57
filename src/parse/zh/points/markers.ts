/**
 * The marks that number points, each as written at the head of a point:
 *
 *   一、  (一)  壹、  第一,  第一条  一是  一要  其一,  首先,  1.  1、  1)  (1)  (i)  i)  ①  ——  ▲
 */
import type { Marker } from '../../points/lists.ts';
import { HAN as CHINESE, has, unitsOf } from '../../text/characters.ts';
import { eachMatch } from '../../text/matches.ts';
import { HAN_DIGITS, numeral } from '../grammar/numerals.ts';

const HAN = `[${HAN_DIGITS}]{1,4}`;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const SEQUENCE: Record<string, number | null> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: null };
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** The numerals of deeds, as folded: 壹、 貳、 in documents of Taiwan. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
const formal = (written: string) =>
  numeral(Array.from(written.replace('参', '叁'), (c) => HAN_DIGITS_OF_DEEDS[FORMAL.indexOf(c)]).join(''));
const HAN_DIGITS_OF_DEEDS = '一二三四五六七八九十';

/** 一、你如何评价此次会晤?  答:……  The number is the question's. */
const UNASKED = '(?!问:|[^\\n]{4,300}\\?\\s{1,6}答:)';

interface Style {
  style: string;
  pattern: RegExp;
  value: (written: string) => number | null;
  /** Whether the mark also opens a point in the middle of a paragraph, after a stop. */
  inline: boolean;
  /** Whether it opens one only there. */
  inlineOnly?: boolean;
}

const STYLES: Style[] = [
  // Alone on its line, over the paragraphs of the point.
  { style: '一', pattern: /([一二三四五六七八九十]{1,3})(?=\s*(?:\n|$))/y, value: numeral, inline: false },
  { style: '一、', pattern: new RegExp(`(${HAN})、${UNASKED}`, 'y'), value: numeral, inline: true },
  { style: '(一)', pattern: new RegExp(`\\((${HAN})\\)[、.]?`, 'y'), value: numeral, inline: true },
  { style: '壹、', pattern: new RegExp(`([${FORMAL}参]{1,3})、`, 'y'), value: formal, inline: false },
  {
    style: '第一条',
    pattern: new RegExp(`第(${HAN}|\\d{1,3})条[、:,]?`, 'y'),
    value: numeral,
    inline: false,
  },
  {
    style: '第一',
    pattern: new RegExp(`第(${HAN}|\\d{1,2})(?:,{1,2}|[、:])(?!第)`, 'y'),
    value: numeral,
    inline: true,
  },
  // 一是……,第二是……: many a list changes from one to the other.
  { style: '一是', pattern: new RegExp(`第(${HAN})则?是[,:]?`, 'y'), value: numeral, inline: true },
  { style: '一要', pattern: new RegExp(`第(${HAN})要[,:]?`, 'y'), value: numeral, inline: true },
  {
    style: '第一',
    pattern: /(首先|其次|再次|再者|最后)[,:]/y,
    value: (w) => SEQUENCE[w] ?? null,
    inline: true,
  },
  { style: '其一', pattern: new RegExp(`其(${HAN})[,:、]`, 'y'), value: numeral, inline: true },
  // 一曰互信: as 一是.
  { style: '一是', pattern: new RegExp(`(${HAN})(?:则?是|曰)[,:]?`, 'y'), value: numeral, inline: true },
  { style: '一要', pattern: new RegExp(`(${HAN})要[,:]?`, 'y'), value: numeral, inline: true },
  {
    style: '1.',
    pattern: new RegExp(`(\\d{1,3})\\\\?\\.(?!\\d(?!\\d{3}年))${UNASKED}`, 'y'),
    value: numeral,
    inline: true,
  },
  // A number that stands bare: text/bare-numbers.ts.
  { style: '1 ', pattern: /(\d{1,3}) {2}(?=[\p{Script=Han}《"(])/uy, value: numeral, inline: false },
  {
    style: '1.1.1.1',
    pattern: /\d{1,2}\.\d{1,2}\.\d{1,2}\.(\d{1,2})\.?(?=[ \p{Script=Han}])/uy,
    value: numeral,
    inline: false,
  },
  {
    style: '1.1.1',
    pattern: /\d{1,2}\.\d{1,2}\.(\d{1,2})\.?(?=[ \p{Script=Han}])/uy,
    value: numeral,
    inline: false,
  },
  { style: '1.1', pattern: /\d{1,2}\.(\d{1,2})\.?(?=[ \p{Script=Han}])/uy, value: numeral, inline: false },
  { style: '1、', pattern: new RegExp(`(\\d{1,3})、${UNASKED}`, 'y'), value: numeral, inline: false },
  { style: '(1)', pattern: /\((\d{1,3})\)[、.]?/y, value: numeral, inline: true },
  {
    style: '(a)',
    // (i), (v) and (x) are Roman.
    pattern: /\(([a-hj-uwyz])\)/y,
    value: (w) => w.charCodeAt(0) - 96,
    inline: true,
  },
  { style: '1)', pattern: /(\d{1,3})\)/y, value: numeral, inline: false },
  { style: '(i)', pattern: /\(?([ivx]{1,5})\)/y, value: (w) => ROMAN.indexOf(w) + 1 || null, inline: false },
  {
    style: '①',
    pattern: new RegExp(`([${CIRCLED}])`, 'y'),
    value: (w) => CIRCLED.indexOf(w) + 1,
    inline: true,
  },
  {
    style: '--',
    // At the head of a paragraph that ends as a point does: ——记某某会议 is a subtitle.
    pattern: /(--)(?!-)(?=[^\n]{4,}[。;,!]["')]*\s*(?:\n|$))/y,
    value: () => null,
    inline: false,
  },
  {
    style: '·',
    pattern: /([·●■◆▪►])(?=[^\n]{4,}[。;]["')]*\s*(?:\n|$))/y,
    value: () => null,
    inline: false,
  },
  // 商定三项课题:▲扩大贸易 ▲简化签证: Korean agencies' way to list within a sentence.
  { style: '·', pattern: /(▲)(?=\p{Script=Han})/uy, value: () => null, inline: true, inlineOnly: true },
  { style: '--', pattern: /(--)(?!-)/y, value: () => null, inline: true, inlineOnly: true },
];

/** What any of them begins with: at most places of a text, none does. */
const FIRST = unitsOf(`${HAN_DIGITS}0123456789(ivx第其首再最-·●■◆▪►▲${FORMAL}参${CIRCLED}`);
/** Any of them: one look where none stands. */
const ANY = new RegExp(STYLES.map(({ pattern }) => pattern.source).join('|'), 'uy');

/** The marker that stands at `start`, or null. `lineStart`: whether a paragraph begins there. */
export function markerAt(text: string, start: number, lineStart: boolean): Marker | null {
  if (!FIRST.has(text.charCodeAt(start))) return null;
  ANY.lastIndex = start;
  if (!ANY.test(text)) return null;
  for (const { style, pattern, value, inline, inlineOnly } of STYLES) {
    if (lineStart ? inlineOnly : !inline) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const number = value(match[1] as string);
    if (number === null && style !== '--' && style !== '·' && match[1] !== '最后') continue;
    const end = start + match[0].length;
    let body = end;
    while (text[body] === ' ') body++;
    return { style, value: number, start, body, end };
  }
  return null;
}

/** After these a point may begin inside a paragraph; a space does only behind a heading, on pages without line breaks. */
const STOP = /[。;!?:,"][ "]*| (?<=[\p{Script=Han})"] ) *|(?=▲)/gu;

/** Every marker between `start` and `end`, a paragraph: at its head, and after a stop inside it. */
export function markersIn(text: string, start: number, end: number): Marker[] {
  // On a page in two languages, a translated point is none of its own.
  if (!has(text.slice(start, end), CHINESE)) return [];
  const found: Marker[] = [];
  const head = markerAt(text, start, true) ?? behindSpeaker(text, start, end);
  if (head) found.push(head);
  let counted = head?.value ?? 0;
  eachMatch(text.slice(start, end), STOP, (stop) => {
    const at = start + stop.index + stop[0].length;
    if (at >= end || at <= (found.at(-1)?.start ?? -1)) return;
    const marker = markerAt(text, at, false);
    // 一、 and its like open a point only after a full stop: after a comma they are a list of numbers.
    const weak = marker && /^(一、|\(一\)|1\.|\(1\)|\(a\)|①)$/.test(marker.style);
    const stopped = stop[0].startsWith(' ')
      ? marker?.style === '一、' || marker?.style === '·'
      : !(weak && stop[0].startsWith(','));
    // A dash introduces a point behind a colon or another point; elsewhere it is a dash.
    const dash = marker?.style === '--' && !/^[:;]/.test(stop[0]);
    if (!marker || dash || !(stopped || (weak && marker.value === counted + 1))) return;
    const floor = Math.max(found.at(-1)?.body ?? start, marker.start - REACH);
    const first = marker.value === 2 && counted !== 1 ? unstopped(text, floor, marker) : null;
    if (first) found.push(first);
    marker.announced = marker.value === 1 && ANNOUNCED.test(text.slice(floor, marker.start));
    found.push(marker);
    counted = marker.value ?? counted;
  });
  return found;
}

/** 张三说:1、……, and 2、…… at the head of a paragraph below: who speaks stands before the first. */
const SPEAKER = /^[\p{Script=Han}·]{2,16}(?:说|表示|指出|强调|称|认为|提出): ?/u;
function behindSpeaker(text: string, start: number, end: number): Marker | null {
  const speaker = SPEAKER.exec(text.slice(start, Math.min(end, start + 24)));
  const marker = speaker && markerAt(text, start + speaker[0].length, true);
  return marker?.value === 1 ? marker : null;
}

/** 二是扩大贸易。下一步,要做好三件事:一要……: a sentence of its own before the first of a list. */
const ANNOUNCED = /。[^。;]{4,60}:["' ]*$/;

/** How far before the second point of a run its first is looked for, in characters. */
const REACH = 400;

/** 双方一要……;二要……: the first of a run may stand in its sentence without a stop before it. */
function unstopped(text: string, start: number, second: Marker): Marker | null {
  if (!/^一[是要]$/.test(second.style)) return null;
  const at = text.slice(start, second.start).lastIndexOf(second.style);
  return at < 0 ? null : markerAt(text, start + at, false);
}

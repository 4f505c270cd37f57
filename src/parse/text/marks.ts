/** Markdown and other marks that lay out a text: emphasis, links, heading signs, pinyin glosses, spaces within words. */
import { HAN, has } from './characters.ts';
import { type Edit, leaveOut } from './edits.ts';
import { countOf, eachMatch, matchesOf } from './matches.ts';

const LOOKS_LIKE_MARKDOWN = /^#{1,6} \S|\*\*[^*\n]{1,200}\*\*|\]\(https?:/m;

export function isMarkdown(text: string): boolean {
  return LOOKS_LIKE_MARKDOWN.test(text);
}

export function markdownEdits(text: string): Edit[] {
  return [
    ...leaveOut(text, /^ {0,3}(#{1,6}[ \t]+)/gm),
    ...leaveOut(text, /^ {0,3}(>[ \t]+)/gm),
    ...leaveOut(text, /\*{2,3}|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)/g),
    ...leaveOut(text, /!\[[^\]\n]{0,200}\]\([^)\s]{0,500}\)/g),
    // [words](address): the words stay.
    ...matchesOf(text, LINK).flatMap(({ index, 0: { length }, 1: words = '' }) => [
      { start: index, end: index + 1, text: '' },
      { start: index + 1 + words.length, end: index + length, text: '' },
    ]),
    ...leaveOut(text, /(\\)(?=[.\-*_#[\]()>+!])/g),
  ];
}

/** Brackets in an address stand in pairs. */
const LINK = /(?<!!)\[([^[\]\n]{1,200})\]\((?:[^()\s]|\([^()\s]{0,100}\)){1,500}\)/g;

// Patterns below begin with the character that is rare and look behind from there: where one begins by looking behind,
// it does so at every character of the text.

/** 國(guó), 會(huì ): the reading of a character in brackets behind it. A tone mark tells it from other brackets. */
const GLOSS = /[(（](?<=\p{Script=Han}.)[a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[ \u00a0]?[)）]/giu;
/** 們(men), 中(zhong)(zhong): without a tone mark, and again and again, on pages that gloss throughout. */
const TONELESS =
  /[(（](?<=\p{Script=Han}.)[a-zü]{1,6}[ \u00a0]?[)）](?:[(（][a-zü]{1,6}[ \u00a0]?[)）]){0,8}/gu;
/** A page with this many readings glosses throughout. */
const MANY = 10;
/** 外 长 会 晤: letters set apart, five or more in a row. */
const SET_APART =
  /\p{Script=Han}[ \u00a0](?<!\p{Script=Han}..)(?:\p{Script=Han}|[—–-](?= ))(?:[ \u00a0](?:\p{Script=Han}|[—–-](?= ))){3,}(?!\p{Script=Han})/gu;
/** What any such run holds: quick to look for. */
const APART = /[ \u00a0][^\n ][ \u00a0][^\n ][ \u00a0]/;
/** 邵 景 行: three or four, on pages that set longer runs apart. */
const SET_APART_TOO =
  /(?<=[\p{Script=Han}：:，、。\s])\p{Script=Han}(?:[ \u00a0]\p{Script=Han}){2,3}(?!\p{Script=Han})/gu;
/** 召开.中国: a full stop of Latin letters between Chinese words. */
const LATIN_STOP = /\.(?<=\p{Script=Han}[”"》]?\.)(?=\p{Script=Han}|\s|$)/gmu;
/** 2031 年 6 月, 第 3 次: a space between a number and what it counts. */
const AROUND_NUMBERS =
  /[ \u00a0](?:(?<=\d.)(?=[年月日号次届个项条国时至])|(?<=[年月日第至于到届次].)(?=\d))/g;

/** 奥利弗 · 布莱克威尔, 惠灵顿 6 月: spaces inside a name and before a date, on pages that set all numbers apart. */
const AROUND_DOTS =
  /[ \u00a0](?:(?<=\p{Script=Han}.)(?=[·・•‧][ \u00a0]?\p{Script=Han}|\d{1,2} 月)|(?<=\p{Script=Han}[ \u00a0]?[·・•‧].)(?=\p{Script=Han}))/gu;
/** Numbers set apart, on such a page. */
const NUMBERS_APART = 3;

/** 副部长何塞?席尔瓦、: the sign inside a name, which a page could not print; a few such names tell it from questions. */
const LOST_DOTS =
  /\?(?<=[长長席統统理相臣使官員员卿書书任][\p{Script=Han}?]{1,12}\?)(?=\p{Script=Han}{1,8}[?、,，。；;和及与與出等])/gu;
const NAMES_WITHOUT_DOTS = 3;

/** Forums put random signs behind every line against copying: 行。& C, a5 q8 s' l */
const JAMMED =
  /(?=[ \t!-~])(?<=[\p{Script=Han}。，；：！？”」）(),])[ \t]*(?=[^\n]{6,30}$)(?=[^\n]*[^\w\s][^\n]*[^\w\s])[!-~][ -~]{5,29}$/gmu;

/** The same before a line: R. R+ G4 b1 ] 三、 */
const JAMMED_BEFORE =
  /^[ \t]*(?=[^\n\p{Script=Han}]{0,40}[^\w\s.][^\n\p{Script=Han}]{0,40}[^\w\s.])[!-~][ -~]{5,44} (?=[\p{Script=Han}（《“「])/gmu;

/** What such a line begins or ends in, whatever stands beside it: quick to look for. */
const SIGNS = /[ -~]{6}$|^[ -~]{6}/gm;
/** How near a Chinese line's own characters stand to such signs. */
const BESIDE = 4;
/** A line or two that end so may mean it. */
const FEWEST_JAMMED = 4;

/** Signs around the lines of a text in Chinese. */
export function jammedEdits(text: string): Edit[] {
  if (countOf(text, SIGNS) < FEWEST_JAMMED) return [];
  const edits = [...leaveOut(text, JAMMED), ...leaveOut(text, JAMMED_BEFORE)].filter(
    ({ start, end }) =>
      !/^[\s(]*[A-Za-z.]+[)\s]*$/.test(text.slice(start, end)) &&
      // 发布时间:2033-11-25 17:40
      !/^[\s\d:./+-]+(?:HKT|GMT|UTC)?$|^\s*https?:/.test(text.slice(start, end)) &&
      // … sovereignty, equality and non-interference. is a line of English, and no signs.
      has(text.slice(Math.max(0, start - BESIDE), end + BESIDE), HAN),
  );
  return edits.length >= FEWEST_JAMMED ? edits : [];
}

/** ◆一、: a sign before a number that counts already. */
const BULLET = /^[ \t\u3000]*([◆●■▲▶►★☆◇]+[ \u3000]?)(?=[(（]?[一二三四五六七八九十\d第])/gmu;

/** A range that holds all these signs: quick to look for. */
const SIGN = /[■-☆]/;
/** • 1., • (1), - 第一,: a list of a page whose items are numbered already. */
const NUMBERED_BULLET =
  /[•·▪*-](?<=^[ \t]*.)[ \t]+(?=\(?\d{1,3}[.)](?:\s|$)|\(\d{1,2}\)|第[一二三四五六七八九十]{1,3}[,，、:：]|[（(]?[一二三四五六七八九十]{1,3}[）)、是])/gm;

/** 本(120)年10月, 本（2031）年: the year in brackets. */
const BRACKETED_YEAR = /[本上去今][(（](?=\d{3,4}[)）]年)|[)）](?<=[本上去今][(（]\d{3,4}.)(?=年)/g;
/** 某某外长会举行分享到:: a button behind the words of a line. */
const SHARE = /分享到(?<=[^\s\d。，、：；]{4}[ \u00a0]{0,3}分享到)[:：]?[ \t]*$/gmu;

/** 愉快接受邀请。（完）: an agency's mark behind its last words. */
const END_MARK = /[（(][完終终][）)](?<=[。”」』][（(].[）)])(?=[ \t]*$)/gm;

/** 本（7）月15日: the month in brackets. */
const BRACKETED_MONTH = /[(（](?<=本.)(?=\d{1,2}[)）]月)|[)）](?<=本[(（]\d{1,2}.)(?=月)/g;

/** A  line  set  to  a  width: spaces between its words were doubled to fill it. */
const GAP = / (?= )(?<=[\p{Ll}\p{Lu}\d,;.')’”] ) {1,3}(?=[\p{Ll}\p{Lu}\d('‘“])/gu;
const FILLED_LENGTH = 120;
/** the  Neighbouring Countries: one that slipped in between two words. */
const SLIPPED = /(?<=[\p{Ll}\p{Lu},;]) {2}$/u;
const FILLED_GAPS = 3;

function justifiedEdits(text: string): Edit[] {
  if (!text.includes('  ')) return [];
  const edits: Edit[] = [];
  // Line by line: a pattern for a whole line runs out of stack where the line is millions of characters long.
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    if (end - start < FILLED_LENGTH) continue;
    const gaps = matchesOf(text.slice(start, end), GAP);
    for (const { index, 0: gap } of gaps) {
      const from = start + index;
      const to = from + gap.length;
      if (gaps.length >= FILLED_GAPS || SLIPPED.test(text.slice(Math.max(0, from - 2), to)))
        edits.push({ start: from, end: to, text: ' ' });
    }
  }
  return edits;
}

/** Vice- president: a break that a page has left behind a hyphen. */
const BROKEN = /-( )(?<=\b(?:[Vv]ice|[Cc]o|[Ss]ecretary|[Dd]irector)- )(?=\p{L})/gu;

export function spacingEdits(text: string): Edit[] {
  return [
    ...justifiedEdits(text),
    ...(text.includes('- ') ? leaveOut(text, BROKEN) : []),
    // 31<sup>st</sup>: a raised ending, where nothing else is marked up.
    ...(text.includes('<sup>') ? leaveOut(text, /<\/?sup>/g) : []),
    ...(SIGN.test(text) ? leaveOut(text, BULLET) : []),
    ...leaveOut(text, NUMBERED_BULLET),
  ];
}

/** Spaces, stops and readings of a text in Chinese. */
export function chineseSpacing(text: string): Edit[] {
  const runs = APART.test(text) ? matchesOf(text, SET_APART) : [];
  if (runs.length > 0) for (const run of matchesOf(text, SET_APART_TOO)) runs.push(run);
  const inside: Edit[] = [];
  for (const { index, 0: run } of runs) {
    eachMatch(run, /[ \u00a0]/g, ({ index: at }) => {
      inside.push({ start: index + at, end: index + at + 1, text: '' });
    });
  }
  const numbers = leaveOut(text, AROUND_NUMBERS);
  const dots = leaveOut(text, LOST_DOTS, '·');
  return [
    ...glossEdits(text),
    ...(numbers.length >= NUMBERS_APART ? leaveOut(text, AROUND_DOTS) : []),
    ...(dots.length >= NAMES_WITHOUT_DOTS ? dots : []),
    ...leaveOut(text, BRACKETED_MONTH),
    ...leaveOut(text, BRACKETED_YEAR),
    ...leaveOut(text, SHARE),
    ...leaveOut(text, END_MARK),
    ...inside,
    ...numbers,
    ...leaveOut(text, LATIN_STOP, '。'),
  ];
}

/** The readings behind characters: 國(guó). */
export function glossEdits(text: string): Edit[] {
  if (!text.includes('(') && !text.includes('（')) return [];
  const toneless = leaveOut(text, TONELESS);
  const toned = leaveOut(text, GLOSS);
  return toned.length + toneless.length >= MANY ? [...toned, ...toneless] : toned;
}

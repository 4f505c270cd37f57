/** What characters are for a search: parts of words, writing without spaces between words, marks, or nothing. */

export const NOTHING = 0;
/** Letters and digits that make words: Latin, Cyrillic, Greek, Arabic…, digits of every script. */
export const WORD = 1;
/** Writing without spaces between words, where any stretch may be looked for. */
export const UNSPACED = 2;
/** Marks, each looked for by itself. */
export const MARK = 3;

/** Bytes of a character of UTF-8, at most. */
const LONGEST_CHARACTER = 4;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー]/u;
const word = /[\p{L}\p{N}\p{M}]/u;
const nothing = /[\p{Z}\p{Cc}\p{Cs}]/u;

function kindOfCharacter(character: string): number {
  if (unspaced.test(character)) return UNSPACED;
  if (word.test(character)) return WORD;
  return nothing.test(character) ? NOTHING : MARK;
}

/** The three hundred characters that are most frequent in the Chinese articles of test/corpus, simplified. */
const frequent = new Set(
  '一三上下不与世业东两个中为主举义之乌书了事二于互五亚交产京人代以们任伊伙会伴体作供俄信克全公六兰共关' +
    '兼内农决出分则利别到制前副力办加务动化北区十华协南卡印及友双反发台各合吉同后向员和哈商四团国图在地坚' +
    '坛坦域基塔塞声外多大太夫央好姆委字安完定实宣家对导将小尔就尼局届展岛峰工巴市布席平年并库应度建开强当' +
    '得德心总意愿成我战扩护报拉持推提支政数文斯新方施日时明易是晤更月有期本机权来果次欢欧正比民水治法洋洲' +
    '流济海深港源点特理生用由申电界略的盟相示社科秘立第等系级组织经统续维编网罗美老者联能自至致色萨落行表' +
    '西要见视解言认议记论设话调谈谢财责贸资越路边达过迎运进远通道部里重金长问间闻防阿际非面韩项领题首马高',
);
const han = /\p{Script=Han}/u;

/**
 * Whether a folded character is Chinese and none of the most frequent, so that there are few texts in which it stands
 * beside a given other one. A change of this table needs a migration that makes the index anew.
 */
export function isRare(codePoint: number): boolean {
  if (codePoint > 0xffff) return han.test(String.fromCodePoint(codePoint));
  rare ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    const each = String.fromCharCode(unit);
    return Number(!frequent.has(each) && han.test(each));
  });
  return rare[codePoint] === 1;
}

let rare: Uint8Array | undefined;
let built: Uint8Array | undefined;

/** The kind of a code point. Those beyond the table are looked up one by one: they are rare. */
export function kindOf(codePoint: number): number {
  built ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOfCharacter(String.fromCharCode(unit)));
  return built[codePoint] ?? kindOfCharacter(String.fromCodePoint(codePoint));
}

/** The kind of the character that ends at an offset of a text in UTF-8; `NOTHING` where the text begins there. */
export function kindBefore(text: Buffer, offset: number): number {
  let start = offset - 1;
  while (start > 0 && ((text[start] as number) & 0xc0) === 0x80) start -= 1;
  return kindOf(text.toString('utf8', Math.max(0, start), offset).codePointAt(0) ?? 0);
}

/** The kind of the character that begins at an offset of a text in UTF-8; `NOTHING` where the text ends there. */
export function kindAfter(text: Buffer, offset: number): number {
  return kindOf(text.toString('utf8', offset, offset + LONGEST_CHARACTER).codePointAt(0) ?? 0);
}

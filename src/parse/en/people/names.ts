/**
 * Reads people's names: capitalised words, initials, and the small words that stand inside names.
 *
 *   President Raúl Ibarra Montesdeoca of …      H.E. Dr. Marisol Q. Evangelista, Secretary-General …
 *             ^name                                      ^name
 */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';

/** What a word of a name goes on with behind its capital; 's is no part of it. For use inside a pattern. */
const LETTERS = "(?:[\\p{L}\\p{M}]|['-](?=\\p{L})(?!s(?!\\p{L})))";
/** One word of a name, as it may stand alone: O'Dwyer, Tae-yul. For use inside a pattern. */
export const BARE_NAME = `\\p{Lu}${LETTERS}+`;
/** A glottal stop may open a name: 'Ana, ʻAhoʻeitu (folded to '); initials may be run into it: D.Zhaksylykov. */
const TOKEN = new RegExp(`(?:\\p{Lu}\\.)*'?\\p{Lu}${LETTERS}*\\.?`, 'uy');
/** What stands for one letter of a name: a capital, or a capital with what spells one Cyrillic letter (Zh., Sh.). For use inside a pattern. */
export const INITIAL = '(?:[A-Z]|[SCZK]h|Dzh|Ts|Y[aeu])';
/** Given names that are cut short before a stop: Mohd. Hasan, Md. Touhid, Ma. Cruz, Wm. Smith. */
export const SHORTENED = '(?:M(?:oh|uh)?d|Ma|Wm|Chas|Geo|Thos|St|Ste)';
/** A word that keeps its full stop; initials may be run together: J.D. Cole. */
const STOPPED = new RegExp(`^(?:\\p{Lu}\\.)*(?:\\p{Lu}|${INITIAL}|[JS]r|${SHORTENED})\\.$`, 'u');
/** Manuel "Manny" Cruz: what a person is called, between two parts of the name. */
const NICKNAME = /(?<=\p{L}\.? )["']\p{Lu}[\p{L}-]{0,20}["'](?= \p{Lu})/uy;
const PARTICLE =
  /^(?:de|da|do|das|dos|del|dei|della|degli|di|du|des|la|le|los|van|von|vom|zum|zur|und|der|den|het|'t|ter|ten|te|bin|bint|binti|ibn|ben|ould|al|el|af|av|zu|y|e|i|[a-z]{1,2}['-]\p{Lu}.*|al-\p{Lu}.*|el-\p{Lu}.*)$/u;
/** Words that close a name in Central Asia: daughter or son of. */
const CHILD_OF = " (?:kyzy|kizi|qizi|qyzy|gizi|uulu|uly|ulı|ogly|oglu|oghlu|ugli|o'g'li)";
const OFFSPRING = new RegExp(`^${CHILD_OF}(?![\\p{L}'])`, 'u');
export const CLOSING_OFFSPRING = new RegExp(`${CHILD_OF}$`);
const HONORIFIC =
  /^(?:H\. ?E[.,]?|H ?E|H\. ?(?:R\. ?)?H[.,]?|HR?H|HI?M|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Mme\.?|M\.(?= \p{Lu}\p{Ll}[\p{L}'-]* \p{Lu}\p{Ll})|Prof\.?|Professor|Alhaji?|Hajia|Al-Hajj|Mawlawi|Maulvi|Mullah|Mlle|Gen\.|Lt\.|Col\.|Maj\.|Brig\.|Capt\.|Adm\.|General(?= \(R)|Brigadier|Colonel|Lieutenant|Admiral|\((?:Rtd|Ret'?d?|rtd|ret'?d?)\.?\)|Sir|Dame|Lord|Lady|Baroness|Prince|Princess|Senator|Sen\.|Amb\.?|Eng\.|Shri|Smt\.?|Dato'|Datuk|Dato|Sri|Seri|Utama|Tan Sri|Tun|Rt\.?|Right|Most(?= (?:Hon|Rev))|Hon\.?|Honou?r(?:able)?|Rev\.?|Reverend|Drs\.?|Hon'ble|His|Her|Their|Excellency|Excellencies|Majesty|Highness|Royal|Madam|Mister|Comrade|[Tt]he)(?=\s)|^(?:(?:H\. ?E|Dr|Mr|Mrs|Ms|Hon)\.)+(?=\p{Lu}\p{Ll})/u;
/** Sheikh Hamad bin Jassim Al Thani: a rank where kin words follow; elsewhere it may be a name. */
const OF_KIN = /^(?:Sheikha?|Shaikha?|Sayyid)(?= \p{Lu}[\p{L}' -]{1,40}?(?: bin | bint | Al[ -]))/u;
const STOPPED_HONORIFIC = /^(?:H\.E|Dr|Mr|Hon)\.$/;
const GIVEN_PRINCE = /^Prince(?:ss)? \p{Lu}\p{Ll}+,/u;
/** H.E.Gao: an honorific that a page has run into the name. */
const GLUED = /^(?:(?:H\.E|Dr|Mr|Mrs|Ms|Hon)\.)+(?=\p{Lu}\p{L})/u;
/** What stands behind a name and is no part of it: a seat in parliament, an order, a degree. */
export const POST_NOMINAL =
  /(?:,? (?:MP|MSP|MLA|MEP|MHR|AC|AO|AM|OBE|CBE|KBE|DBE|MBE|CMG|KCMG|GCMG|CH|KC|QC|SC|Ph\.?D\.?|EGH|CBS|OM|GCB|GC?SK)| \((?:GC)?(?:FR|ON|MG)\))+$/;
/** , Jr. belongs to the name before it. */
const JUNIOR = /^,? (?:[JS]r\.?|I{2,3}|IV)(?![\p{L}])/u;
export const CLOSING_JUNIOR = /,? (?:[JS]r\.?|I{2,3}|IV)$/;
/** Months that are names as well, where no day follows. */
const LIKE_A_MONTH = /^(?:April|May|June|August)$/;
const BEFORE_MONTH = /^(?:in|on|since|of|by|until|early|late|mid|last|next|this|\d+\w*),?$/i;
/** Names that are spelt as a pronoun or another small word; only another capitalised word behind them tells. */
const LIKE_A_WORD = /^(?:He|She|We|You|I|An|It|In|On|As|At|By|To|Do|So|My|Long|Both|Son)$/;

/** Capitalised words that are no part of a name: what begins sentences, days, months, bodies and meetings. */
export const NOT_A_NAME = new Set(
  `The This That These Those At In On Of For From To By With Under Upon After Before During Following Since While When As Also And Or But
  Both All Our Their Its His Her We They He She It You I Today Yesterday Tomorrow Meanwhile Later Earlier Speaking Addressing Among Looking
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Affairs Countries Nations Meeting Summit Conference Forum Council Committee Commission Government Ministry
  Department Office Republic Kingdom State States Union Secretariat Assembly Parliament House Party Bank Group Heads
  Cabinet Leaders Ministers Presidents Representatives Delegation Participants Statement Declaration Communiqué Dialogue Level
  Session Chair Host Minister President Secretary Secretary-General Director-General Deputy Prime Foreign Vice Ambassador
  Consultations Talks Retreat Trilateral Roundtable Ministerial Visit Commissioner Director Chairman Chairperson Representative Premier Chancellor Cooperation Development Trade Finance Policy Central East South North West Regional International Human Rights Community Bureau Democracy
  Room Foyer Lawn Authority Remarks Speech Keynote Transcript MFA MOFA Province Prefecture District Organ Hotel Palace Airport University`.split(
    /\s+/,
  ),
);
/** The longest name, in characters. */
const LONGEST = 70;

/** The name that begins at `start`, behind any honorifics, or null. */
export function nameAt({ text }: Draft, start: number, end: number): Range | null {
  const first = afterHonorifics(text, start);
  const limit = Math.min(end, first + LONGEST);
  let last = first;
  for (let at = first, tokens = 0; tokens < 7; tokens++) {
    const token = tokenAt(text, afterParticles(text, at), limit);
    const word = token === null ? '' : text.slice(at, token);
    if (token === null || (NOT_A_NAME.has(word) && !isNamesake(text, word, token, tokens === 0))) break;
    last = token;
    if (text[last] !== ' ' && !isGlued(text, last)) break;
    at = text[last] === ' ' ? last + 1 : last;
  }
  last += OFFSPRING.exec(text.slice(last, last + 8))?.[0].length ?? 0;
  last -= POST_NOMINAL.exec(text.slice(first, last))?.[0].length ?? 0;
  if (/ /.test(text.slice(first, last))) last += JUNIOR.exec(text.slice(last, last + 6))?.[0].length ?? 0;
  return last - first >= 2 && /\p{Ll}|-/u.test(text.slice(first, last)) ? { start: first, end: last } : null;
}

/** D.Zhaksylykov: no space stands behind the initial. */
const isGlued = (text: string, at: number) => text[at - 1] === '.' && /\p{Lu}/u.test(text[at] ?? '');

/**
 * Minister He Tong: no pronoun, for a capitalised word that may be a name follows. Minister Ann May, Minister April Cole: no
 * month, for no day follows, and at the head of a name another part of it.
 */
function isNamesake(text: string, word: string, end: number, first: boolean): boolean {
  const isMonth = LIKE_A_MONTH.test(word) && !/^,? \d/.test(text.slice(end, end + 3));
  if (!isMonth && !(first && LIKE_A_WORD.test(word))) return false;
  const next = /^ (\p{Lu}\p{Ll}[\p{L}-]*)/u.exec(text.slice(end, end + 30))?.[1];
  return first ? next !== undefined && !NOT_A_NAME.has(next) : true;
}

/** Behind the forms of address that stand at `start`; `start` where there are none. */
export function afterHonorifics(text: string, start: number): number {
  for (let at = start; ; ) {
    const honorific = HONORIFIC.exec(text.slice(at, at + 14)) ?? OF_KIN.exec(text.slice(at, at + 60));
    // H.E. Prince Cole, President of …: a given name, where no more than one word is behind it and a form of address before.
    if (!honorific || (at > start && GIVEN_PRINCE.test(text.slice(at, at + 40)))) return at;
    at += honorific[0].length;
    while (text[at] === ' ') at++;
  }
}

/** What may stand before a name and begins with none of its capitals, as units. */
const isSmall = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || unit === 0x27;

/** Behind the small words that stand before a capitalised one; `at` where there are none. */
function afterParticles(text: string, at: number): number {
  if (!isSmall(text.charCodeAt(at))) return at;
  const small =
    /^(?:'?[a-z]{1,5} ){1,3}(?=\p{Lu}|[a-z]{1,2}[-']\p{Lu})/u.exec(text.slice(at, at + 22))?.[0] ?? '';
  return small
    .trim()
    .split(' ')
    .every((word) => PARTICLE.test(word))
    ? at + small.length
    : at;
}

/** al-Saud, d'Escoto: what is joined to the capital that begins a name. */
const PREFIX = /^(?:al|el|d|as|ash|at|ad|ar|an)[-'](?=\p{Lu})/u;

/** Where the capitalised word at `at` ends, or null where there is none. */
function tokenAt(text: string, at: number, limit: number): number | null {
  const prefix = isSmall(text.charCodeAt(at)) ? (PREFIX.exec(text.slice(at, at + 5))?.[0].length ?? 0) : 0;
  NICKNAME.lastIndex = at;
  if (/["']/.test(text[at] ?? '') && NICKNAME.test(text)) return NICKNAME.lastIndex;
  TOKEN.lastIndex = at + prefix;
  const match = TOKEN.exec(text);
  if (!match || TOKEN.lastIndex > limit) return null;
  // A full stop belongs to an initial, not to the last word of a sentence.
  return match[0].endsWith('.') && !STOPPED.test(match[0]) ? TOKEN.lastIndex - 1 : TOKEN.lastIndex;
}

/** The name that ends at `end`, not before `floor`, or null: two words or more, or one behind an honorific. */
export function nameBefore(draft: Draft, floor: number, close: number): Range | null {
  const from = Math.max(floor, close - LONGEST);
  const junior = CLOSING_JUNIOR.exec(draft.text.slice(from, close))?.[0] ?? '';
  const before = draft.text.slice(from, close - junior.length).replace(POST_NOMINAL, '');
  const end = junior ? close : from + before.length;
  const words = [...before.matchAll(/[^\s]+/g)];
  let start: number | null = null;
  let count = 0;
  let honoured = false;
  for (let i = words.length - 1; i >= 0; i--) {
    const [word] = words[i] as RegExpExecArray;
    const at = from + (words[i] as RegExpExecArray).index;
    // H. E. Moses Okot: no initial.
    if (word === 'E.' && words[i - 1]?.[0] === 'H.') {
      honoured = true;
      break;
    }
    const glued = GLUED.exec(word)?.[0].length ?? 0;
    if (glued > 0 && isToken(word.slice(glued))) return { start: at + glued, end };
    const isInitial = word === 'M.' && count > 0 && isGivenName(words[i - 1]?.[0]);
    const isPrince =
      count === 1 &&
      GIVEN_PRINCE.test(`${draft.text.slice(at, end)},`) &&
      STOPPED_HONORIFIC.test(words[i - 1]?.[0] ?? '');
    if (
      (HONORIFIC.test(`${draft.text.slice(at, end)} `) && !isInitial && !isPrince) ||
      OF_KIN.test(draft.text.slice(at, end))
    ) {
      honoured = true;
      break;
    }
    const isNamesake =
      (count === 1 && LIKE_A_WORD.test(word)) ||
      (LIKE_A_MONTH.test(word) && !BEFORE_MONTH.test(words[i - 1]?.[0] ?? 'In'));
    if (NOT_A_NAME.has(word) && !isNamesake) break;
    if (isToken(word) || (start !== null && /^["']\p{Lu}[\p{L}-]*["']$/u.test(word))) {
      start = at;
      count += /\.\p{Lu}/u.test(word) ? 2 : 1;
    } else if (OFFSPRING.test(` ${word}`) && start === null) count++;
    else if (!PARTICLE.test(word) || start === null) break;
  }
  if (start === null || (count < 2 && !honoured)) return null;
  return { start, end };
}

/** Katherine M. Cole: an initial behind a given name; M. Cole is a Frenchman. */
const isGivenName = (word = '') => isToken(word) && !NOT_A_NAME.has(word) && !HONORIFIC.test(`${word} `);

function isToken(word: string): boolean {
  for (let at = 0; ; ) {
    const end = tokenAt(`${word} `, at, word.length);
    if (end === null || end === word.length) return end !== null;
    if (!isGlued(word, end)) return false;
    at = end;
  }
}

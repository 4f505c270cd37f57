/**
 * Texts set in capitals throughout, read as they would be written otherwise: what is said of them stays as it stands.
 *
 *   THE SUMMIT NOTED THE REPORT OF PRESIDENT ALINE MUKAMANA (EAC)  ->  The Summit noted the Report of President Aline Mukamana (EAC)
 */
import { INSIDE, SMALL } from './latin-words.ts';

/** How much of a text is looked at, and the fewest capitals that show how it is set, in UTF-16 units. */
const OPENING = 3000;
const FEW = 200;
/** One small letter to so many capitals at most. */
const RARE = 20;

const LETTERS = /\p{Lu}+(?:'\p{Lu}+)*/gu;
/** What a sentence begins behind: a stop, a number, a new line. */
const OPENS = /(?:^|[.!?:"]\s|\d[.)]\s*|\n)\s*$/;
/** Ambassador H.E. and the acronyms in brackets stay as they are. */
const IN_BRACKETS = /\($/;
/** 29TH MARCH */
const BEHIND_NUMBER = /\d$/;
/** How far before a word its surroundings are looked at, in characters. */
const LOOK = 4;

/**
 * The folded text where it is not set in capitals; else unit for unit the same in small letters, with capitals where names
 * and nouns have them. Around a text in capitals a page may have lines of its own, which stay.
 */
export function withoutCapitals(folded: string): string {
  if (isInCapitals(folded)) return inSmallLetters(folded);
  if (!hasLinesInCapitals(folded)) return withoutLabels(folded);
  return folded
    .split('\n')
    .map((line) => (isLineInCapitals(line) ? inSmallLetters(line) : withoutLabels(line)))
    .join('\n');
}

/** THE HON. ADA COLE MP, PRIME MINISTER OF MALI: Thank you. Whose turn it is in a transcript, by name and office. */
const LABEL = /^(?=[A-Z]{2})[A-Z][A-Z.' -]{4,70}, [A-Z][A-Z.,' -]{6,100}(?=: +\S)/gm;
const OFFICE =
  /\b(?:SECRETARY|PRESIDENT|MINISTER|PREMIER|CHANCELLOR|COMMISSIONER|REPRESENTATIVE|CHAIR\w*|KING)\b/;
/** What is written in capitals anywhere. */
const ACRONYM = /\b(?:MP|MEP|MLA|QC|KC|SC|AC|AO|AM|OBE|CBE|MBE|UK|US|USA|EU|UN|UAE|NATO|ASEAN|II|III|IV)\b/g;

const withoutLabels = (text: string): string =>
  text.replace(LABEL, (label) => {
    if (!OFFICE.test(label)) return label;
    const units = inSmallLetters(label).split('');
    for (const { 0: acronym, index } of label.matchAll(ACRONYM))
      units.splice(index, acronym.length, ...acronym);
    return units.join('');
  });

const inSmallLetters = (text: string): string =>
  text.replace(LETTERS, (word, at: number) => {
    const before = text.slice(Math.max(0, at - LOOK), at);
    if (BEHIND_NUMBER.test(before)) return small(word);
    if (word.length === 1 && !SMALL.has(word)) return word;
    if (IN_BRACKETS.test(before) && text[at + word.length] === ')') return word;
    if (INSIDE.has(word) || (SMALL.has(word) && !OPENS.test(before))) return small(word);
    return word[0] + small(word.slice(1));
  });

/** A line this long with no small letter at its head is no heading. */
const LONG = 150;
const HEAD = 40;

/** Whether most of the long lines of a text are set in capitals. */
function hasLinesInCapitals(text: string): boolean {
  let balance = 0;
  let any = false;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end - start >= LONG) {
      const capitals = isLineInCapitals(text.slice(start, start + HEAD));
      any ||= capitals;
      balance += capitals ? 1 : -1;
    }
    start = end + 1;
  }
  return any && balance > 0;
}

const isLineInCapitals = (line: string): boolean => /[A-Z]/.test(line) && !/[a-z]/.test(line);

/** A word in small letters where each unit has one of its own. */
function small(word: string): string {
  const written = word.toLowerCase();
  return written.length === word.length ? written : word;
}

function isInCapitals(text: string): boolean {
  let capitals = 0;
  let others = 0;
  const end = Math.min(text.length, OPENING);
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 65 && unit <= 90) capitals++;
    // Small letters, and the characters of other scripts.
    else if (((unit >= 97 && unit <= 122) || unit >= 0x2e80) && ++others > end / RARE) return false;
  }
  return capitals >= FEW && others * RARE <= capitals;
}

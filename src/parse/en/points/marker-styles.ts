/**
 * The marks that number points, each as written at the head of a point:
 *
 *   1.  1.1.  1.1.1.  1)  (1)  [1]  1 -  1:  #1  ¶1  ①  (a)  a)  (i)  i.  I.  I)  A.  •  -
 */
import { cardinal, roman } from '../grammar/numerals.ts';
import { NAMED } from './named-marks.ts';
import { SPOKEN } from './spoken-marks.ts';

/** A sort of mark. */
export interface Style {
  style: string;
  pattern: RegExp;
  value: (written: string) => number | null;
  /** Whether the mark also opens a point in the middle of a paragraph. */
  inline: boolean;
}

const number = (written: string) => Number(written) || null;
const letter = (written: string) => written.toLowerCase().charCodeAt(0) - 96;
const circled = (written: string) => written.charCodeAt(0) - 0x245f;

/** All of them; of two that fit at one place the first is meant. */
export const STYLES: Style[] = [
  // 1.2. and 1.2.3.: the number of the point is the last one.
  { style: '1.1.1', pattern: /\d{1,2}\.\d{1,2}\.(\d{1,2})\.?(?=\s)/y, value: number, inline: false },
  { style: '1.1', pattern: /\d{1,2}\.(\d{1,2})\.?(?=\s+\p{Lu})/uy, value: number, inline: false },
  // 1.- and 1.) too; 1 . where a page has set the stop apart.
  { style: '1.', pattern: /(\d{1,3}) ?\\?\.[-)]?(?=\s|$|[A-Z])/y, value: number, inline: true },
  {
    style: '1',
    // 1 We, the Foreign Ministers: a page that has lost its stops; no date, and no title.
    pattern:
      /(\d{1,2})(?= {2,}\p{Lu}| (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}(?:[^\n]{100}|[^\n]{40,99}[.!?:;](?=\s*(?:\n|$))))/uy,
    value: number,
    inline: false,
  },
  { style: '1-', pattern: /(\d{1,3})(?: ?-| ?\||[°º]\.?|[,、])(?= ?\p{Lu})/uy, value: number, inline: false },
  { style: '1:', pattern: /(\d{1,2}):(?= \p{Lu})/uy, value: number, inline: false },
  { style: '1/', pattern: /(\d{1,2})\/(?=\s)/y, value: number, inline: false },
  { style: '(1)', pattern: /\((\d{1,2})\)\.?(?=\s|[A-Za-z]|$)/y, value: number, inline: true },
  {
    style: '(one)',
    pattern: /\((one|two|three|four|five|six|seven|eight|nine|ten)\)(?=\s)/y,
    value: cardinal,
    inline: true,
  },
  { style: '[1]', pattern: /\[(\d{1,2})\](?= \p{Lu})/uy, value: number, inline: false },
  { style: '§1', pattern: /[§¶#] ?(\d{1,3})[.:]?(?= )/y, value: number, inline: false },
  { style: '①', pattern: /([①-⑳])(?=\s|[A-Z])/y, value: circled, inline: true },
  { style: '1)', pattern: /(\d{1,2})\)(?=\s|[A-Za-z]|$)/y, value: number, inline: true },
  { style: '(i)', pattern: /\(([ivx]{1,5})\)(?=\s|[A-Za-z]|$)/y, value: roman, inline: true },
  { style: '(a)', pattern: /\(([a-z])\)(?=\s|[A-Z]|$)/y, value: letter, inline: true },
  { style: 'i)', pattern: /([ivx]{1,5})\)(?=\s|$)/y, value: roman, inline: false },
  { style: '(I)', pattern: /\(?([IVX]{1,5})(?:\)| -)(?=\s)/y, value: roman, inline: false },
  { style: 'a)', pattern: /([a-zA-Z])\)(?=\s|$)/y, value: letter, inline: false },
  { style: 'i.', pattern: /([ivx]{1,5})\.(?=\s)/y, value: roman, inline: false },
  { style: 'I.', pattern: /([IVX]{1,6})\\?\.(?=\s)/y, value: roman, inline: false },
  { style: 'A.', pattern: /([A-Z])\.(?=\s(?![A-Z]\.))/y, value: letter, inline: false },
  { style: 'a.', pattern: /([a-z])\.(?=\s)/y, value: letter, inline: false },
  ...NAMED,
  ...SPOKEN,
  {
    style: '·',
    pattern: /([·▪■◦●○►▶➢➤✓✔*§→‣»⁃♦◆◇❖☑✅□❑❏\uf0b7\uf0a7\uf0d8])\ufe0f?(?=\s)/uy,
    value: () => null,
    inline: false,
  },
  // o After the dialogue, the two signed …: a letter for a bullet.
  { style: 'o', pattern: /(o)(?= ["'(]?\p{Lu})/uy, value: () => null, inline: false },
  { style: '--', pattern: /(--?)(?=\s)/y, value: () => null, inline: false },
];

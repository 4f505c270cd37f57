/**
 * The marks that number points, each as written at the head of a point:
 *
 *   1.  1.1.  1.1.1.  1)  (1)  [1]  1 -  1:  (a)  a)  (i)  i.  I.  A.  Article 1  First,  Secondly,  One,  … second, …  •  -
 */
import { cardinal, ordinal, roman } from '../grammar/numerals.ts';

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
/** Firstly, Third, … count; Finally, comes last whatever the number. */
const inWords = (written: string) => ordinal(written.replace(/ly$/, ''));

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
  { style: '1-', pattern: /(\d{1,3}) ?-(?= \p{Lu})/uy, value: number, inline: false },
  { style: '1:', pattern: /(\d{1,2}):(?= \p{Lu})/uy, value: number, inline: false },
  { style: '1/', pattern: /(\d{1,2})\/(?=\s)/y, value: number, inline: false },
  { style: '(1)', pattern: /\((\d{1,2})\)(?=\s|[A-Za-z]|$)/y, value: number, inline: true },
  { style: '[1]', pattern: /\[(\d{1,2})\](?= \p{Lu})/uy, value: number, inline: false },
  { style: '§1', pattern: /§ ?(\d{1,3})\.?(?= )/y, value: number, inline: false },
  { style: '1)', pattern: /(\d{1,2})\)(?=\s|[A-Za-z]|$)/y, value: number, inline: true },
  { style: '(i)', pattern: /\(([ivx]{1,5})\)(?=\s|[A-Za-z]|$)/y, value: roman, inline: true },
  { style: '(a)', pattern: /\(([a-z])\)(?=\s|[A-Z]|$)/y, value: letter, inline: true },
  { style: 'a)', pattern: /([a-z])\)(?=\s|$)/y, value: letter, inline: false },
  { style: 'i.', pattern: /([ivx]{1,5})\.(?=\s)/y, value: roman, inline: false },
  { style: 'I.', pattern: /([IVX]{1,6})\\?\.(?=\s)/y, value: roman, inline: false },
  { style: 'A.', pattern: /([A-Z])\.(?=\s(?![A-Z]\.))/y, value: letter, inline: false },
  { style: 'a.', pattern: /([a-z])\.(?=\s)/y, value: letter, inline: false },
  {
    style: 'Article',
    pattern:
      /(?:Article|ARTICLE|Section|Para(?:graph)?|Point|POINT) (\d{1,3})(?:[.:](?=\s)|(?=[^\S\n]*(?:\n|$)))/y,
    value: number,
    inline: false,
  },
  {
    style: 'Article',
    pattern: /(?:Article|ARTICLE) ([IVX]{1,6})(?:[.:](?=\s)|(?=[^\S\n]*(?:\n|$)))/y,
    value: roman,
    inline: false,
  },
  {
    style: 'First',
    pattern:
      /(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?(?:, |: | - |\.(?=\s+\p{Lu})|,? (?:of all|is to|is that)[, ])/uy,
    value: inWords,
    inline: true,
  },
  {
    // And third, we're starting …
    style: 'First',
    pattern: /(?:And|Then|So|Now),? (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?, /y,
    value: inWords,
    inline: true,
  },
  { style: 'First', pattern: /And,? (finally|lastly), /y, value: () => null, inline: true },
  {
    style: 'First',
    pattern: /(?:Number|Point|Priority) (one|two|three|four|five|six|seven|eight|nine|ten)(?:, |: | is )/y,
    value: cardinal,
    inline: true,
  },
  {
    // One, ports matter. Two, … And three, …
    style: 'First',
    pattern: /(One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?:, |: |\. (?=\p{Lu}))/uy,
    value: cardinal,
    inline: true,
  },
  {
    style: 'First',
    pattern: /(?:And|Then|So|Now),? (two|three|four|five|six|seven|eight|nine|ten)(?:, |: )/y,
    value: cardinal,
    inline: true,
  },
  {
    // My first point is ports. The second priority is ships.
    style: 'First',
    pattern:
      /(?:The|My|Our|His|Her) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:point|priority|proposal|suggestion|message|task|area|pillar|step|recommendation|initiative|issue|direction|idea|goal|aspect) (?:is|was|concerns|concerned|would be) /y,
    value: inWords,
    inline: true,
  },
  {
    // The first is to trade. The second is to sail.
    style: 'First',
    pattern:
      /The (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:one )?is (?=to |that )/y,
    value: inWords,
    inline: true,
  },
  { style: 'First', pattern: /(Finally|Lastly|Last but not least), /y, value: () => null, inline: true },
  {
    // … to do the following: first, keep the peace; second, trade; and third, meet again.
    style: 'first',
    pattern: /(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?(?:, |: |,? is to )/y,
    value: inWords,
    inline: true,
  },
  { style: '·', pattern: /([·▪■◦●○►▶➢➤✓✔*§])(?=\s)/y, value: () => null, inline: false },
  { style: '--', pattern: /(--?)(?=\s)/y, value: () => null, inline: false },
];

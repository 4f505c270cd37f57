/**
 * Points that somebody counts as they speak:
 *
 *   First, we trade.      Secondly, …      And third, …      Number one, …      My second point is …      … to trade; second, to sail
 */
import { cardinal, ordinal } from '../grammar/numerals.ts';
import type { Style } from './marker-styles.ts';

/** Firstly, Third, … count; Finally, comes last whatever the number. */
const inWords = (written: string) => ordinal(written.replace(/ly$/i, ''));

/** All of them; of two that fit at one place the first is meant. */
export const SPOKEN: Style[] = [
  {
    style: 'First',
    pattern:
      /(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH)(?:ly|LY)?(?:, |: | - |\.(?=\s+\p{Lu})|,? (?:of all|is to|is that)[, ])/uy,
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
      /(?:The|My|Our|His|Her) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: and (?:final|last))? (?:point|priority|proposal|suggestion|message|task|area|pillar|step|recommendation|initiative|issue|direction|idea|goal|aspect) (?:is|was|concerns|concerned|would be) /y,
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
];

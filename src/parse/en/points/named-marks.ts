/**
 * Marks that say what they number:
 *
 *   Article 1   OP1.   No. 2:   Decision No. 3.   Pillar II -   Step One:      Article 4, alone on its line over the text
 */
import { cardinal, roman } from '../grammar/numerals.ts';
import type { Style } from './marker-styles.ts';

/** What is numbered. */
const NOUN =
  '(?:Article|Section|Para(?:graph)?|Point|(?:Operative|Preambular) [Pp]aragraph|Clause|Commitment|Principle|Action|Pillar|Priority(?: Area)?|Item|Proposal|Measure|Goal|Recommendation|Decision|Step|Initiative|Objective|Outcome|Deliverable|Undertaking|Task|Provision|Conclusion|ARTICLE|SECTION|POINT|PRINCIPLE|COMMITMENT|PILLAR|ACTION|DECISION|RECOMMENDATION)';
const CLOSE = '(?:[.:](?=\\s)| -(?= )|(?=[^\\S\\n]*(?:\\n|$)))';

const named = (number: string, value: Style['value']): Style => ({
  style: 'Article',
  pattern: new RegExp(`${NOUN} ?(?:No\\. ?|#)?(${number})${CLOSE}`, 'y'),
  value,
  inline: false,
});

/** All of them. */
export const NAMED: Style[] = [
  named('\\d{1,3}', Number),
  named('[IVX]{1,6}', roman),
  named('(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)', cardinal),
  // OP1 We agree; No. 2: We build
  {
    style: '№',
    pattern: /(?:OP|PP|No\.) ?(\d{1,3})(?:[.:](?=\s)|(?= \p{Lu}))/uy,
    value: Number,
    inline: false,
  },
];

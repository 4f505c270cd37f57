/**
 * People of whom a sentence tells only what they did another time.
 *
 *   Noting that President A attended the summit in September, …      building on the talks between A and B
 *   ^told of                         ^elsewhen                       ^those who met before
 */
import type { Range } from '../../ranges.ts';

/** Noting that President A attended the summit in September, B hoped; noting that, at the summit in June, A had agreed. */
const TOLD_OF = /\b(?:[Nn]ot(?:ed|ing)|[Rr]ecall(?:ed|ing|s)|said|add(?:ed|ing)|[Ss]ince)(?: that)?[^.;]*$/;
const ELSEWHEN =
  /\b(?:at|during) the [^,;.]{3,60}?(?:[Ss]ummit|[Mm]eeting|[Cc]onference|[Ff]orum|[Ss]ession)\b[^,;.]{0,30}? (?:in \p{Lu}\p{Ll}+|last \p{Ll}+|earlier this \p{Ll}+)(?: \d{4})?, (?:the )?$/u;
const ATTENDED_THEN =
  /^ attended the [^.;,]{5,140}? (?:in \p{Lu}\p{Ll}+|last \p{Ll}+|earlier this \p{Ll}+)(?: \d{4})?,/u;

/** building on the talks between A and B: those who met before. */
const BUILT_ON = /\b[Bb]uild(?:s|ing) (?:up)?on [^.;,]{0,80}\b(?:between|with|by|of) [^,;.]*$/;

/** the initiative that President A and Prime Minister B announced in January: what those did another time. */
const THAT_WAS =
  /\b(?:initiatives?|plans?|programmes?|programs?|measures?|agreements?|commitments?|framework|partnership|roadmap|policy|policies|process|goals?|pact|understanding|vision|statement|declaration),? (?:that|which) (?!(?:was|were|is|are|has|have|had)\b)[^.;,]*$/;
const DID_THEN =
  /^(?:[^.;,]{0,60}?(?: and | & )[^.;,]{2,60})?,? (?:had |first |jointly )?(?:announced|launched|unveiled|signed|agreed|set|established|adopted|issued|reached|made|began|started|outlined|discussed)\b/;
/** A called B to congratulate her, C recently visited Lima: other encounters, in a clause of their own. */
const BESIDES =
  /^(?:[^.;,]{0,60}? (?:and|called|phoned|spoke (?:to|with)|congratulated) [^.;,]{2,60}?)? (?:to congratulate|on (?:his|her) (?:re-?)?election|recently (?:visited|met|travel?led|hosted|spoke|called))\b/;

/** How far from a person what tells so is looked for, in characters. */
const NEAR = 240;

/** Whether a sentence between two offsets tells of a person so. */
export const isTold = (text: string, start: number, person: Range, end: number): boolean => {
  const before = text.slice(Math.max(start, person.start - NEAR), person.start);
  const behind = text.slice(person.end, Math.min(end, person.end + NEAR));
  return (
    BESIDES.test(behind) ||
    (THAT_WAS.test(before) && DID_THEN.test(behind)) ||
    BUILT_ON.test(before) ||
    (TOLD_OF.test(before) && (ELSEWHEN.test(before) || ATTENDED_THEN.test(behind)))
  );
};

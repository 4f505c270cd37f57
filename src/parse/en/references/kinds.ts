/** The words for kinds of documents. */

export const KINDS =
  'Declaration|Charter|Treaty|Convention|Agreement|Protocol|Compact|Accords?|Initiative|Memorandum|Communiqué|Resolution|Roadmap|Agenda|Strategy|Code of Conduct|Constitution|Consensus|Pact|Covenant|Action Plan|Plan of Action|Programme of Action|Principles';
const ANY_KIND = new RegExp(`\\b(?:${KINDS}|Statement)(?!\\p{L})`, 'u');
const KINDS_ALONE = KINDS.replace('|Code of Conduct', '');

/** What a name may say besides its kind and still not say which: Joint Press Communiqué, Free Trade Agreement. */
const ALONE = new RegExp(
  `^(?:(?:Joint|Political|Ministerial|Chair's|Chairman's|Leaders'|Ministers'|Press|Final|Outcome|Draft|Free|Trade|Framework|Comprehensive|Bilateral|Trilateral|Cooperation|Partnership|Strategic|National|Regional|Five-Year|Three-Year|New|Full|Text|\\d\\d?) )*(?:${KINDS_ALONE}|Statement|Vision|Memorandum of Understanding|Declaration of Intent|Plan)(?: (?:of|by) the (?:Heads of State(?: and Government)?|Heads of Government|Presidents|Leaders|Ministers|Foreign Ministers|Participants|Parties|Chair|Meeting|Summit|Conference))?$`,
  'iu',
);
/** Years that a plan is for: many bodies have one for the same. */
const FOR_YEARS = /(?: for)? \(?(?:19|20|21)\d\d(?:(?:-| to )(?:19|20|21)?\d\d)?\)?$/;

/** Whether words say what kind of document there is, and not which. */
export const isKindAlone = (words: string): boolean =>
  ALONE.test(words.replace(/[\s:]+$/, '').replace(FOR_YEARS, ''));

/** Whether words hold the kind of a document. */
export const hasKind = (words: string): boolean => ANY_KIND.test(words);

/** The languages that are read, in the order in which they are tried; the last one reads what no other does. */
import type { Draft } from './draft.ts';
import { english } from './en/index.ts';
import { chinese } from './zh/index.ts';

export interface Language {
  /** BCP 47, as far as it is told by what language it is. */
  tag: string;
  /** Whether a text is in this language. Looks at its beginning only. */
  reads(opening: string): boolean;
  /** The rules, in order; each reads what those before it found and adds to the draft. */
  rules: ((draft: Draft) => void)[];
}

const LANGUAGES: Language[] = [chinese, english];

/** How much of a text tells its language, in UTF-16 units of the fold. */
const OPENING = 5000;

/** The language of a text; what none reads is `und`, and read as the last one. */
export function languageOf(text: string): Pick<Language, 'tag' | 'rules'> {
  const opening = text.slice(0, OPENING);
  const { rules } = LANGUAGES.at(-1) as Language;
  return LANGUAGES.find((language) => language.reads(opening)) ?? { tag: 'und', rules };
}

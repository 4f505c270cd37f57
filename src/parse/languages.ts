/** The languages that are read, in the order in which they are tried; the last one reads what no other does. */
import type { Draft } from './draft.ts';
import { english } from './en/index.ts';
import { chinese } from './zh/index.ts';

export interface Language {
  /** Whether a text is in this language. Looks at its beginning only. */
  reads(opening: string): boolean;
  /** The rules, in order; each reads what those before it found and adds to the draft. */
  rules: ((draft: Draft) => void)[];
}

const LANGUAGES: Language[] = [chinese, english];

/** How much of a text tells its language, in UTF-16 units of the fold. */
const OPENING = 5000;

export function languageOf(text: string): Language {
  const opening = text.slice(0, OPENING);
  return LANGUAGES.find((language) => language.reads(opening)) ?? (LANGUAGES.at(-1) as Language);
}

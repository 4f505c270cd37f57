/** The interface in two languages: which one, and its words. The language of an article is the article's own. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Language = 'zh' | 'en';
export type WordKey = keyof typeof zh;

const dictionaries: Record<Language, Record<WordKey, string>> = { zh, en };
const tags: Record<Language, string> = { zh: 'zh-Hans', en: 'en' };

export interface Words {
  language: Language;
  /** BCP 47, for `lang` and for `Intl`. */
  tag: string;
  /** A phrase, with what stands in braces replaced. */
  say(key: WordKey, values?: Record<string, string | number>): string;
  /** The word for a value of the API; the value itself where a later version of the API has one unknown here. */
  name(group: string, value: string): string;
  /** The name of a country; the code itself where it names none. */
  country(code: string): string;
  /** A number as the language writes it. */
  number(value: number): string;
  setLanguage(language: Language): void;
}

export function wordsIn(language: Language, setLanguage: Words['setLanguage']): Words {
  const dictionary = dictionaries[language];
  const tag = tags[language];
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const say: Words['say'] = (key, values = {}) =>
    dictionary[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return {
    language,
    tag,
    say,
    name: (group, value) => {
      const key = `${group}.${value}`;
      return Object.hasOwn(dictionary, key) ? say(key as WordKey) : value;
    },
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code),
    number: (value) => value.toLocaleString(tag),
    setLanguage,
  };
}

export const WordsContext = createContext<Words>(wordsIn('zh', () => {}));

export function useWords(): Words {
  return useContext(WordsContext);
}

const STORED = 'gongbao.language';

/** The language chosen before; else the first of those the browser asks for that is spoken here; else Chinese. */
export function firstLanguage(): Language {
  const wanted = [stored(), ...navigator.languages];
  for (const tag of wanted) {
    if (/^zh\b/.test(tag)) return 'zh';
    if (/^en\b/.test(tag)) return 'en';
  }
  return 'zh';
}

function stored(): string {
  try {
    return localStorage.getItem(STORED) ?? '';
  } catch {
    return ''; // Storage is switched off: the choice lasts as long as the page.
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // As above.
  }
}

/** The parts of a name, by which a text may call somebody further down. */
import { CLOSING_JUNIOR, CLOSING_OFFSPRING } from './names.ts';

/** Ocampo of Efraín Ocampo Villaseñor, Kwok of Raymond Kwok Yiu-ting: each part within, and all from the second or a later one on. */
export function partsWithin(name: string): string[] {
  const inner = name.replace(CLOSING_JUNIOR, '').split(/\s+/).slice(1);
  const single = inner.slice(0, -1).filter((part) => /^\p{Lu}[\p{L}'-]{2,}$/u.test(part));
  return [...inner.slice(0, -1).map((_, i) => inner.slice(i).join(' ')), ...single];
}

/** The first and the last part of a name, by which a text may call somebody further down; of one word that alone. */
export function endsOfName(name: string): string[] {
  const parts = name.replace(CLOSING_JUNIOR, '').replace(CLOSING_OFFSPRING, '').split(/\s+/);
  return parts.length > 1 ? [parts[0] as string, parts.at(-1) as string] : parts;
}

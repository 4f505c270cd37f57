import type { CslItem } from './csl.ts';

/** A citation as a BibTeX entry, in UTF-8, for biber and for BibTeX alike. */
export function bibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields = Object.entries({
    author: item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and '),
    title: `{${escaped(item.title)}}`,
    howpublished: item.publisher && escaped(item.publisher),
    year,
    month,
    day,
    url: item.URL,
    abstract: item.abstract && escaped(item.abstract),
    version: item.version,
    language: item.language,
    note: item.note && escaped(item.note),
  }).filter(([, value]) => value !== undefined);
  return `@misc{${item.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** Text in which TeX finds nothing to obey. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%#$_~^]/g, (character) => special.get(character) ?? `\\${character}`);
}

const special = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

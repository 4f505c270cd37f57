import type { CslItem } from './csl.ts';

/** A citation as RIS, as EndNote, Zotero and Mendeley read it. */
export function ris(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const lines: [tag: string, value: string | number | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['PB', item.publisher],
    ['PY', year],
    ['DA', year && `${year}/${two(month)}/${two(day)}/`],
    ['UR', item.URL],
    ['LA', item.language],
    ['SE', item.section],
    ['AB', item.abstract],
    ['ET', item.version],
    ['DP', item.archive],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}\r\n`)
    .join('');
}

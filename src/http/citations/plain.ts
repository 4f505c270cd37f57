import type { CslItem } from './csl.ts';

/** A citation as one line of text: who, what, when, where, as of which dataset. */
export function plain(item: CslItem): string {
  const who = item.author?.[0]?.literal ?? item.publisher;
  const when = item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
  const what = `${item.title}${when === undefined ? '' : ` (${when})`}`;
  return [
    ...(who === undefined ? [] : [who]),
    what,
    `gongbao, dataset ${item.version.slice(0, 12)}`,
    item.URL,
  ].join('. ');
}

import type { Document } from './model.ts';

/**
 * A plain citation: what, where, when, and which version of the data it was read from.
 *
 * @param point how the point is called, such as “公报第7点”; null for the document as a whole
 * @param version the dataset version
 */
export function citationOf(
  { title, id, source, published, sourceUrl }: Document,
  point: string | null,
  permalink: string,
  version: string,
): string {
  const parts = [
    `${title ?? id}${point === null ? '' : `, ${point}`}`,
    source?.label,
    published,
    sourceUrl,
    permalink,
    version === '' ? null : `gongbao ${version}`,
  ];
  return `${parts.filter((part) => part !== null && part !== undefined).join('. ')}.`;
}

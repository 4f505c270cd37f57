/** Facets: what points may be filtered by, and counted by. Pure. */
import { createHash } from 'node:crypto';
import type { PointRecord } from './model/index.ts';
import { SEPARATOR } from './sort-key.ts';

/** `all` has one value, the empty text, which every point bears. */
export type FacetName =
  | 'all'
  | 'document'
  | 'meeting'
  | 'section'
  | 'voice'
  | 'speaker'
  | 'tag'
  | 'topic'
  | 'act'
  | 'actor'
  | 'commitment'
  | 'reference'
  | 'country'
  | 'year';

export interface Facet {
  readonly facet: FacetName;
  readonly value: string;
}

/** Bytes of an id in a list of ids. */
export const ID_BYTES = 6;

/**
 * The id of a facet's value: 47 bits of its SHA-256, so that the same facets have the same ids in every database. A
 * hundred thousand values meet by chance once in 28,000 databases; the writer refuses the second of such a pair.
 */
export function facetId({ facet, value }: Facet): number {
  const hash = createHash('sha256')
    .update(facet + SEPARATOR + value)
    .digest();
  return Math.floor(hash.readUIntBE(0, ID_BYTES) / 2);
}

/** The facets of a point. @param countries those that took part in its meeting */
export function facetsOf(point: PointRecord, countries: readonly string[]): Facet[] {
  const year = /^\d{4}/.exec(point.date ?? '')?.[0];
  // Who asks for a topic means those below it too.
  const borne = point.tags.flatMap(({ scheme, id, broader }) =>
    [id, ...broader].map((each) => ({ scheme, id: each })),
  );
  const tags = new Map(borne.map((tag) => [tag.scheme + SEPARATOR + tag.id, tag]));
  return [
    { facet: 'all', value: '' },
    { facet: 'document', value: point.document },
    ...(point.meeting === null ? [] : [{ facet: 'meeting' as const, value: point.meeting }]),
    { facet: 'section', value: point.section },
    { facet: 'voice', value: point.voice },
    ...unique(
      'speaker',
      [point.speaker, point.speakerId].filter((each) => each !== null),
    ),
    ...[...tags.values()].map(({ scheme, id }) => ({
      facet: scheme === 'topic' ? ('topic' as const) : ('tag' as const),
      value: id,
    })),
    ...unique(
      'act',
      point.acts.map(({ act }) => act),
    ),
    ...unique('actor', point.acts.flatMap(actorNames)),
    ...(point.acts.length === 0
      ? []
      : unique('commitment', [String(point.acts.some((act) => act.commitment))])),
    ...unique(
      'reference',
      point.references.map(({ id }) => id),
    ),
    ...countries.map((value) => ({ facet: 'country' as const, value })),
    ...(year === undefined ? [] : [{ facet: 'year' as const, value: year }]),
  ];
}

function unique(facet: FacetName, values: readonly string[]): Facet[] {
  return [...new Set(values)].map((value) => ({ facet, value }));
}

/** What an actor may be asked for by: as written, by its countries, by its bloc. */
function actorNames({ actor }: PointRecord['acts'][number]): string[] {
  return actor ? [actor.label, ...(actor.countries ?? []), ...(actor.bloc === null ? [] : [actor.bloc])] : [];
}

/** A list of ids as bytes. */
export function packIds(ids: readonly number[]): Buffer {
  const bytes = Buffer.alloc(ids.length * ID_BYTES);
  ids.forEach((id, index) => bytes.writeUIntBE(id, index * ID_BYTES, ID_BYTES));
  return bytes;
}

export function unpackIds(bytes: Buffer): number[] {
  const ids: number[] = [];
  for (let at = 0; at < bytes.length; at += ID_BYTES)
    ids.push(bytes.readUInt16BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 2));
  return ids;
}

import { type Facet, facetId, packIds, unpackIds } from './facets.ts';
import type { Database } from './open.ts';
import { SEPARATOR } from './sort-key.ts';

/** Ids are remembered, as hashing costs more than writing; forgotten beyond this number. */
const REMEMBERED = 100_000;

/** Writes which points bear which facets, and counts; to be used inside the writer's transaction. */
export function createFacetWriter({ sqlite }: Database) {
  const insert = sqlite.prepare<[number, number]>('INSERT INTO point_facets (facet_id, point) VALUES (?, ?)');
  const remove = sqlite.prepare<[number, number]>(
    'DELETE FROM point_facets WHERE facet_id = ? AND point = ?',
  );
  const count = sqlite.prepare<Facet & { id: number; points: number }>(`
    INSERT INTO facet_values (id, facet, value, points) VALUES (@id, @facet, @value, @points)
    ON CONFLICT (id) DO UPDATE SET points = points + excluded.points
    WHERE facet = excluded.facet AND value = excluded.value`);
  const uncount = sqlite.prepare<[number, number]>(
    'UPDATE facet_values SET points = points - ? WHERE id = ?',
  );
  const countDocuments = sqlite.prepare<[number, number]>(
    'UPDATE facet_values SET documents = documents + ? WHERE id = ?',
  );
  const clear = sqlite.prepare<[number]>('DELETE FROM facet_values WHERE id = ? AND points = 0');
  const ids = new Map<string, number>();
  const added = new Map<number, Facet & { id: number; points: number }>();
  const removed = new Map<number, number>();
  const documents = new Map<number, number>();

  const idOf = (facet: Facet): number => {
    const name = facet.facet + SEPARATOR + facet.value;
    const known = ids.get(name) ?? facetId(facet);
    if (ids.size > REMEMBERED) ids.clear();
    ids.set(name, known);
    return known;
  };

  return {
    /** Forgets counts of a transaction that came to nothing. */
    begin(): void {
      added.clear();
      removed.clear();
      documents.clear();
    },
    /** @returns the ids of the facets, to be stored with the point */
    add(point: number, facets: readonly Facet[]): Buffer {
      const own = facets.map(idOf);
      own.forEach((id, index) => {
        insert.run(id, point);
        const counted = added.get(id);
        if (counted) counted.points += 1;
        else added.set(id, { ...(facets[index] as Facet), id, points: 1 });
      });
      return packIds(own);
    },
    /** @param facets what `add` gave for the point */
    remove(point: number, facets: Buffer): void {
      for (const id of unpackIds(facets)) {
        remove.run(id, point);
        removed.set(id, (removed.get(id) ?? 0) + 1);
      }
    },
    /**
     * Counts a document that comes or goes among those that bear a facet.
     * @param borne what `add` gave for each of its points
     */
    document(borne: readonly Buffer[], change: 1 | -1): void {
      for (const id of new Set(borne.flatMap(unpackIds)))
        documents.set(id, (documents.get(id) ?? 0) + change);
    },
    /** Writes the counts; at the end of the transaction. */
    finish(): void {
      for (const facet of added.values()) {
        if (count.run(facet).changes === 0)
          throw new Error(`The facet ${facet.facet}=${facet.value} has the id of another one.`);
      }
      for (const [id, change] of documents) if (change !== 0) countDocuments.run(change, id);
      for (const [id, points] of removed) uncount.run(points, id);
      for (const id of removed.keys()) clear.run(id);
    },
  };
}

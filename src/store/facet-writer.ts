import { type Facet, facetId, packIds, unpackIds } from './facets.ts';
import type { Database } from './open.ts';
import { SEPARATOR } from './sort-key.ts';

/** Ids are remembered, as hashing costs more than writing; forgotten beyond this number. */
const REMEMBERED = 100_000;

/** Writes which points bear which facets, and counts; to be used inside the writer's transaction. */
export function createFacetWriter({ sqlite }: Database) {
  // The points of a facet at once, in their order: so they are neighbours in the table, and each page is written once.
  const insert = sqlite.prepare<[number, string]>(
    'INSERT INTO point_facets (facet_id, point) SELECT ?, value FROM json_each(?)',
  );
  const remove = sqlite.prepare<[number, string]>(
    'DELETE FROM point_facets WHERE facet_id = ? AND point IN (SELECT value FROM json_each(?))',
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
  const added = new Map<number, { facet: Facet; points: number[] }>();
  const removed = new Map<number, number[]>();
  const documents = new Map<number, number>();

  const idOf = (facet: Facet): number => {
    const name = facet.facet + SEPARATOR + facet.value;
    const known = ids.get(name) ?? facetId(facet);
    if (ids.size > REMEMBERED) ids.clear();
    ids.set(name, known);
    return known;
  };

  return {
    /** Forgets what a transaction that came to nothing left to be written. */
    begin(): void {
      added.clear();
      removed.clear();
      documents.clear();
    },
    /** @returns the ids of the facets, to be stored with the point */
    add(point: number, facets: readonly Facet[]): Buffer {
      const own = facets.map((facet) => {
        const id = idOf(facet);
        const borne = added.get(id);
        if (borne) borne.points.push(point);
        else added.set(id, { facet, points: [point] });
        return id;
      });
      return packIds(own);
    },
    /** Before anything is added to the same point. @param facets what `add` gave for it */
    remove(point: number, facets: Buffer): void {
      for (const id of unpackIds(facets)) {
        const bore = removed.get(id);
        if (bore) bore.push(point);
        else removed.set(id, [point]);
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
    /** Writes what was added and removed; at the end of the transaction. */
    finish(): void {
      for (const [id, points] of removed) remove.run(id, JSON.stringify(points));
      for (const [id, { facet, points }] of added) {
        if (count.run({ ...facet, id, points: points.length }).changes === 0)
          throw new Error(`The facet ${facet.facet}=${facet.value} has the id of another one.`);
        insert.run(id, JSON.stringify(points.sort((a, b) => a - b)));
      }
      for (const [id, change] of documents) if (change !== 0) countDocuments.run(change, id);
      for (const [id, points] of removed) uncount.run(points.length, id);
      for (const id of removed.keys()) clear.run(id);
    },
  };
}

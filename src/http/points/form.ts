import type { FastifyRequest } from 'fastify';
import type * as z from 'zod';
import type { PointRecordSchema } from '../../store/index.ts';
import { type Cited, documentOf, permalinkOf } from '../citations/cited.ts';
import { cslItem } from '../citations/csl.ts';
import { plain } from '../citations/plain.ts';
import { type TableForm, tableForm } from '../formats/stream.ts';
import { type CitedPoint, citedPointTable } from './tables.ts';

type Point = z.infer<typeof PointRecordSchema>;

/** Points as a table, each with its citation. */
export const pointForm: TableForm = tableForm(citedPointTable, cite);

/** Points with what the rows of tables say beside their records. */
export async function cite(points: readonly Point[], request: FastifyRequest): Promise<CitedPoint[]> {
  const { reader } = request;
  const ids = [...new Set(points.map(({ document }) => document))];
  const documents = new Map(
    await Promise.all(
      ids.map(async (id): Promise<[string, Cited['document']]> => [id, await documentOf(reader, id)]),
    ),
  );
  const datasetVersion = await reader.datasetVersion();
  return points.map((point) => {
    const document = documents.get(point.document) as Cited['document'];
    const permalink = permalinkOf(request, 'points', point.id);
    const cited = { document, point, meeting: null, permalink, datasetVersion };
    return { ...point, permalink, citation: plain(cslItem(cited)) };
  });
}

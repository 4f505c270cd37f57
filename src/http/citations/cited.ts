/** What a citation is made of: a point or a whole document, and where and as of when it was read. */
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod';
import type {
  DocumentRecordSchema,
  MeetingRecordSchema,
  PointRecordSchema,
  Reader,
} from '../../store/index.ts';

export interface Cited {
  readonly document: z.infer<typeof DocumentRecordSchema>;
  /** Null where the whole document is cited. */
  readonly point: z.infer<typeof PointRecordSchema> | null;
  /** The meeting that the document reports. */
  readonly meeting: z.infer<typeof MeetingRecordSchema> | null;
  /** Where it is served. */
  readonly permalink: string;
  readonly datasetVersion: string;
}

/** Finds what is cited; null where there is no such point or document. */
export async function findCited(
  request: FastifyRequest,
  kind: 'points' | 'documents',
  id: string,
): Promise<Cited | null> {
  const { reader } = request;
  const found = await reader[kind].get(id);
  if (found === null) return null;
  const point = kind === 'points' ? parsed<NonNullable<Cited['point']>>(found) : null;
  const document = point ? await documentOf(reader, point.document) : parsed<Cited['document']>(found);
  return {
    document,
    point,
    meeting: await meetingOf(reader, document),
    permalink: permalinkOf(request, kind, id),
    datasetVersion: await reader.datasetVersion(),
  };
}

async function meetingOf(reader: Reader, { meeting }: Cited['document']): Promise<Cited['meeting']> {
  const found = meeting === null ? null : await reader.meetings.get(meeting);
  return found && parsed(found);
}

/** The document of a point. */
export async function documentOf(reader: Reader, id: string): Promise<Cited['document']> {
  const found = await reader.documents.get(id);
  if (found === null) throw new Error(`A point has the document ${id}, which is not stored.`);
  return parsed(found);
}

function parsed<Record>(json: Buffer): Record {
  return JSON.parse(json.toString()) as Record;
}

/** The address of a record, as the client reached this server; without a host where the client named none that can be one. */
export function permalinkOf({ protocol, host }: FastifyRequest, kind: string, id: string): string {
  const path = `/v1/${kind}/${encodeURIComponent(id)}`;
  return /^[\w.:[\]-]+$/.test(host) ? `${protocol}://${host}${path}` : path;
}

/** What is cited, by name: the document's title, and the point's marker without its punctuation. */
export function titleOf({ document, point }: Cited): string {
  const title = document.title ?? document.heading?.label ?? document.id;
  return point === null ? title : `${title}, ${labelOf(point)}`;
}

function labelOf({ marker, ordinal }: NonNullable<Cited['point']>): string {
  return marker.replace(/[^\p{L}\p{N}]+$/u, '').replace(/^[^\p{L}\p{N}]+/u, '') || String(ordinal);
}

/** Year, month and day as far as the document's date is known; empty where its year is not. */
export function issuedOf({ document }: Cited): number[] {
  return /^\d{4}/.test(document.published ?? '') ? (document.published ?? '').split('-').map(Number) : [];
}

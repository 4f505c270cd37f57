/** One article as rows: what the document itself says, before it is merged with what others say. Pure. */
import { createHash } from 'node:crypto';
import { foldForSearch, type ParsedArticle, type Sidecar } from '../../parse/index.ts';
import {
  BlockRecordSchema,
  type DocumentRecord,
  DocumentRecordSchema,
  encode,
  ParticipantRecordSchema,
  ReferenceRecordSchema,
} from '../model/index.ts';
import type * as tables from '../schema/index.ts';
import { newestFirst, padded, SEPARATOR } from '../sort-key.ts';
import { documentTagRows, type PointRow, pointRows } from './points.ts';
import { forwardSlicer } from './slice.ts';
import { uniqueBy } from './unique.ts';

/** What the writer takes: the text, the parse of it, and what only the sidecar knows. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly sidecar?: Sidecar | undefined;
  readonly parsed: ParsedArticle;
}

/** The rows that an article fills, by table. */
export interface ArticleRows {
  document: Omit<typeof tables.documents.$inferInsert, 'digest'>;
  blocks: (typeof tables.blocks.$inferInsert)[];
  meetings: (typeof tables.documentMeetings.$inferInsert)[];
  participants: (typeof tables.participants.$inferInsert)[];
  points: PointRow[];
  documentTags: (typeof tables.documentTags.$inferInsert)[];
  references: (typeof tables.references.$inferInsert)[];
}

/**
 * Raised when the same rows give other merged records than before (merge.ts, tags): every document then counts
 * as changed at its next ingest.
 */
const MERGE_REVISION = 2;

export function articleRows(article: Article): ArticleRows {
  const { id, parsed } = article;
  const record = documentRecord(article);
  return {
    document: {
      id,
      sortKey: newestFirst(record.published) + SEPARATOR + id,
      kind: record.kind,
      language: record.language,
      folded: foldForSearch(record.title ?? ''),
      json: encode(DocumentRecordSchema, record),
      text: article.text,
    },
    blocks: blockRows(article),
    meetings: uniqueBy(parsed.meetings, (meeting) => meeting.id).map((meeting) => ({
      documentId: id,
      meetingId: meeting.id,
      primary: meeting.id === record.meeting,
      facts: JSON.stringify(meeting),
    })),
    participants: participantRows(article),
    points: pointRows(article),
    documentTags: documentTagRows(article),
    references: referenceRows(article),
  };
}

/**
 * SHA-256 over all that an article stores: equal digests mean that writing would change nothing. Row by row, each on a line of
 * its own, as all of them in one string may be longer than a string can be. Of points, the digests of their JSON and what is
 * searched of them.
 */
export function digestOf({ points, ...rows }: ArticleRows): string {
  const hash = createHash('sha256').update(`${MERGE_REVISION}\n`);
  for (const row of Object.values(rows).flat()) hash.update(`${JSON.stringify(row)}\n`);
  for (const { digest, folded } of points) hash.update(`${digest}\n${folded}\n`);
  return hash.digest('hex');
}

function documentRecord({ id, text, sidecar, parsed }: Article): DocumentRecord {
  const inSection = (section: string) => parsed.points.filter((point) => point.section === section).length;
  return {
    id,
    title: parsed.title,
    kind: parsed.kind,
    language: parsed.language,
    source: parsed.source,
    sourceUrl: sidecar?.sourceUrl ?? null,
    published: parsed.published,
    publishedBasis: parsed.publishedBasis,
    pageUpdated: parsed.pageUpdated,
    rights: sidecar?.rights ?? null,
    sha256: sha256(text),
    length: parsed.length,
    heading: parsed.heading,
    sidebar: parsed.sidebar,
    meeting: parsed.meetings.find((meeting) => meeting.primary)?.id ?? null,
    counts: {
      blocks: parsed.blocks.length,
      meetings: parsed.meetings.length,
      participants: parsed.participants.length,
      communiquePoints: inSection('communique'),
      remarkPoints: inSection('remarks'),
      points: parsed.points.length,
      tags: parsed.tags.length,
      references: parsed.references.length,
    },
    problems: parsed.problems,
  };
}

function blockRows({ id, text, parsed }: Article): ArticleRows['blocks'] {
  const slice = forwardSlicer(text);
  return parsed.blocks.map((block, index) => ({
    documentId: id,
    sortKey: id + SEPARATOR + padded(index + 1),
    type: block.type,
    json: encode(BlockRecordSchema, {
      ...block,
      document: id,
      ordinal: index + 1,
      text: slice(block.start, block.end),
    }),
  }));
}

function participantRows({ id, parsed }: Article): ArticleRows['participants'] {
  return parsed.participants.map((participant, index) => ({
    documentId: id,
    ordinal: index + 1,
    meetingId: participant.meetingId,
    personId: participant.personId,
    country: participant.country,
    json: encode(ParticipantRecordSchema, { ...participant, person: participant.personId, document: id }),
  }));
}

function referenceRows({ id, parsed }: Article): ArticleRows['references'] {
  return parsed.references.map((reference, index) => ({
    documentId: id,
    sortKey: id + SEPARATOR + padded(index + 1),
    kind: reference.kind,
    referenceId: reference.id,
    points: new Set(reference.mentions.flatMap(({ point }) => point ?? [])).size,
    mentions: reference.mentions.length,
    own:
      reference.kind === 'document' && reference.mentions.some(({ selector }) => isHeading(parsed, selector)),
    json: encode(ReferenceRecordSchema, {
      ...reference,
      document: id,
      mentions: reference.mentions.map(({ point, selector }) => ({
        point: point === null ? null : `${id}.${point}`,
        selector,
      })),
    }),
  }));
}

/** Whether a mention is the heading of the agreed text: what is named there is the document itself. */
function isHeading({ heading }: ParsedArticle, { start, end }: { start: number; end: number }): boolean {
  return heading !== null && heading.selector.start === start && heading.selector.end === end;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

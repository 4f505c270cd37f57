/** One article as rows: what the document itself says, before it is merged with what others say. Pure. */
import { createHash } from 'node:crypto';
import {
  foldForSearch,
  type ParsedArticle,
  type ParsedPoint,
  type ParsedReference,
  type PointTag,
  type Sidecar,
} from '../parse/index.ts';
import {
  BlockRecordSchema,
  type DocumentRecord,
  DocumentRecordSchema,
  encode,
  ParticipantRecordSchema,
  PointRecordSchema,
  ReferenceRecordSchema,
} from './model.ts';
import type * as tables from './schema.ts';
import { newestFirst, padded, SEPARATOR } from './sort-key.ts';

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
  points: (typeof tables.points.$inferInsert)[];
  pointTags: (typeof tables.pointTags.$inferInsert)[];
  documentTags: (typeof tables.documentTags.$inferInsert)[];
  references: (typeof tables.references.$inferInsert)[];
}

type TagName = Pick<PointTag, 'scheme' | 'id' | 'label'>;

/**
 * Raised when the same rows give other merged records than before (merge.ts, tags): every document then counts
 * as changed at its next ingest.
 */
const MERGE_REVISION = 1;

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
    pointTags: parsed.points.flatMap((point) =>
      uniqueTags(point.tags).map(({ scheme, id: tagId, label }) => ({
        pointId: `${id}.${point.key}`,
        scheme,
        tagId,
        label,
      })),
    ),
    documentTags: documentTagRows(article),
    references: referenceRows(article),
  };
}

/** SHA-256 over all that an article stores: equal digests mean that writing would change nothing. */
export function digestOf(rows: ArticleRows): string {
  return sha256(JSON.stringify([MERGE_REVISION, rows]));
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
    sortKey: padded(index + 1),
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

function pointRows({ id, parsed }: Article): ArticleRows['points'] {
  const meeting = parsed.meetings.find((candidate) => candidate.primary);
  const date = meeting?.date ?? null;
  const references = referencesByPoint(parsed);
  return parsed.points.map((point, index) => ({
    id: `${id}.${point.key}`,
    sortKey: newestFirst(date) + SEPARATOR + id + SEPARATOR + padded(index + 1),
    documentId: id,
    meetingId: meeting?.id ?? null,
    date,
    section: point.section,
    voice: point.voice,
    json: encode(PointRecordSchema, {
      ...point,
      id: `${id}.${point.key}`,
      document: id,
      meeting: meeting?.id ?? null,
      date,
      references: [...(references.get(point.key) ?? [])],
    }),
    folded: foldForSearch(searchedText(point)),
  }));
}

/** The text that `q` looks in: the point, with its heading where the text doesn't begin with it. */
function searchedText({ heading, text }: ParsedPoint): string {
  return heading && !text.includes(heading) ? `${heading}\n${text}` : text;
}

function referencesByPoint({ references }: ParsedArticle): Map<string, Set<ParsedReference>> {
  const byPoint = new Map<string, Set<ParsedReference>>();
  for (const reference of references) {
    for (const { point } of reference.mentions) {
      if (point !== null) byPoint.set(point, (byPoint.get(point) ?? new Set()).add(reference));
    }
  }
  return byPoint;
}

function documentTagRows({ id, parsed }: Article): ArticleRows['documentTags'] {
  const onPoints = parsed.points.flatMap((point) => uniqueTags(point.tags));
  const points = new Map<string, number>();
  for (const tag of onPoints) points.set(tagKey(tag), (points.get(tagKey(tag)) ?? 0) + 1);
  return uniqueTags([...parsed.tags, ...onPoints]).map((tag) => ({
    documentId: id,
    scheme: tag.scheme,
    tagId: tag.id,
    label: tag.label,
    points: points.get(tagKey(tag)) ?? 0,
  }));
}

function uniqueTags<Tag extends TagName>(tags: readonly Tag[]): Tag[] {
  return uniqueBy(tags, tagKey);
}

function tagKey({ scheme, id }: TagName): string {
  return scheme + SEPARATOR + id;
}

function referenceRows({ id, parsed }: Article): ArticleRows['references'] {
  return parsed.references.map((reference, index) => ({
    documentId: id,
    sortKey: padded(index + 1),
    kind: reference.kind,
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

/** Slices by code points, each slice starting where the one before ended or later, in one walk through the text. */
function forwardSlicer(text: string): (start: number, end: number) => string {
  let codePoint = 0;
  let codeUnit = 0;
  const unitAt = (target: number) => {
    for (; codePoint < target && codeUnit < text.length; codePoint++) {
      codeUnit += (text.codePointAt(codeUnit) ?? 0) > 0xffff ? 2 : 1;
    }
    return codeUnit;
  };
  return (start, end) => text.slice(unitAt(start), unitAt(end));
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

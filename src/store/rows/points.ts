/** An article's points and their tags as rows. Pure. */
import {
  foldForSearch,
  type ParsedArticle,
  type ParsedPoint,
  type ParsedReference,
  type PointTag,
} from '../../parse/index.ts';
import { encode, PointRecordSchema } from '../model.ts';
import { newestFirst, padded, SEPARATOR } from '../sort-key.ts';
import type { Article, ArticleRows } from './article.ts';
import { uniqueBy } from './unique.ts';

export function pointRows({ id, parsed }: Article): ArticleRows['points'] {
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

export function pointTagRows({ id, parsed }: Article): ArticleRows['pointTags'] {
  return parsed.points.flatMap((point) =>
    uniqueTags(point.tags).map(({ scheme, id: tagId, label }) => ({
      pointId: `${id}.${point.key}`,
      scheme,
      tagId,
      label,
    })),
  );
}

/** The tags of a document's page and of its points, each once. */
export function documentTagRows({ id, parsed }: Article): ArticleRows['documentTags'] {
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

type TagName = Pick<PointTag, 'scheme' | 'id' | 'label'>;

/** An article's points and their tags as rows. Pure. */
import { type ParsedArticle, type ParsedReference, type PointTag, Source } from '../../parse/index.ts';
import { digestOfState } from '../change-log.ts';
import { encode, type PointRecord, PointRecordSchema } from '../model/index.ts';
import { type Searched, searchedText } from '../search/alignment.ts';
import { SEPARATOR } from '../sort-key.ts';
import type { Article, ArticleRows } from './article.ts';
import { uniqueBy } from './unique.ts';

/** A point before its key is given out. */
export interface PointRow extends Searched {
  readonly record: PointRecord;
  /** The record as JSON in UTF-8, and its digest. In bytes, as strings that wait to be written are moved about by the collector. */
  readonly json: Buffer;
  readonly digest: string;
}

export function pointRows({ id, text, parsed }: Article): PointRow[] {
  const source = sourceOnce(text);
  const meeting = parsed.meetings.find((candidate) => candidate.primary);
  const references = referencesByPoint(parsed);
  return parsed.points.map((point) => {
    const record = {
      ...point,
      speakerId: personNamed(parsed, point.speaker),
      id: `${id}.${point.key}`,
      document: id,
      meeting: meeting?.id ?? null,
      date: meeting?.date ?? null,
      references: [...(references.get(point.key) ?? [])],
    };
    const { folded, origin, alignment } = searchedText(point, source);
    const json = Buffer.from(encode(PointRecordSchema, record));
    return { record, json, digest: digestOfState(json), folded, origin, alignment };
  });
}

/** The person of a document that bears a name; null for none, and for several. */
function personNamed({ participants }: ParsedArticle, name: string | null): string | null {
  const bearing = participants.filter((each) => name !== null && [each.name, each.latinName].includes(name));
  const [id = null, ...others] = new Set(bearing.map(({ personId }) => personId));
  return others.length === 0 ? id : null;
}

/** Makes the source of a text when it is first asked for. */
export function sourceOnce(text: string): () => Source {
  let source: Source | undefined;
  return () => {
    source ??= new Source(text);
    return source;
  };
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

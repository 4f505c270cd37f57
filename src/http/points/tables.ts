import type { z } from 'zod';
import type { PointRecordSchema } from '../../store/index.ts';
import { type Column, integer, joined, placeColumns, type Table, text } from '../formats/table.ts';

type Point = z.infer<typeof PointRecordSchema>;

/** A point with what the record itself does not hold. */
export type CitedPoint = Point & { permalink: string; citation: string };

const columns: readonly Column<Point>[] = [
  text('id', 'Readable and stable.', (each) => each.id),
  text('document', 'Id of the document.', (each) => each.document),
  text('meeting', 'Id of the meeting that the document reports.', (each) => each.meeting),
  text('date', 'Date of that meeting.', (each) => each.date),
  text('section', 'Where the point stands: agreed text, remarks or report.', (each) => each.section),
  text('voice', 'Who speaks.', (each) => each.voice),
  text('speaker', 'The speaker, where one is named.', (each) => each.speaker),
  integer('ordinal', 'Its number in the section.', (each) => each.ordinal),
  text('marker', 'The marker as written.', (each) => each.marker),
  text('heading', 'Its heading, where it has one.', (each) => each.heading),
  text('text', 'The point without its marker.', (each) => each.text),
  ...placeColumns<Point>(),
  text('tags', 'Labels of the page’s own tags that it bears.', (each) => labels(each, 'source')),
  text('topics', 'Ids of the topics that it bears.', (each) =>
    joined(each.tags.flatMap(({ scheme, id }) => (scheme === 'topic' ? [id] : []))),
  ),
  text('acts', 'Ids of the acts in it, in order.', (each) => joined(each.acts.map(({ act }) => act))),
  text('verbs', 'The verbs of its acts as written, in the same order.', (each) =>
    joined(each.acts.map(({ verb }) => verb)),
  ),
  text('references', 'Names of what it refers to.', (each) =>
    joined(each.references.map(({ label }) => label)),
  ),
];

function labels({ tags }: Point, wanted: string): string | null {
  return joined(tags.flatMap(({ scheme, label }) => (scheme === wanted ? [label] : [])));
}

export const pointTable: Table<Point> = {
  name: 'points',
  description: 'Numbered points of agreed texts, remarks and reports.',
  columns,
};

type Tagged = { point: string } & Point['tags'][number];
type Referring = { point: string } & Point['references'][number];

/** The tags of points, a row each. */
export const pointTagTable = {
  name: 'point_tags',
  description: 'Which points bear which tag.',
  columns: [
    text<Tagged>('point', 'Id of the point.', (each) => each.point),
    text<Tagged>('scheme', 'Whose tag: the page’s own, or gongbao’s topics.', (each) => each.scheme),
    text<Tagged>('tag', 'Id of the tag within the scheme.', (each) => each.id),
    text<Tagged>('label', 'The tag as written.', (each) => each.label),
    integer<Tagged>('evidence', 'In how many places the point bears it out.', (each) => each.evidence.length),
  ],
  rowsOf: (point: Point): Tagged[] => point.tags.map((tag) => ({ ...tag, point: point.id })),
};

/** What points refer to, a row each. */
export const pointReferenceTable = {
  name: 'point_references',
  description: 'What each point refers to.',
  columns: [
    text<Referring>('point', 'Id of the point.', (each) => each.point),
    text<Referring>('kind', 'What is referred to.', (each) => each.kind),
    text<Referring>('id', 'Its id.', (each) => each.id),
    text<Referring>('label', 'Its name.', (each) => each.label),
    text<Referring>('date', 'Its date, where one is known.', (each) => each.date),
  ],
  rowsOf: (point: Point): Referring[] =>
    point.references.map((reference) => ({ ...reference, point: point.id })),
};

export const citedPointTable: Table<CitedPoint> = {
  ...pointTable,
  columns: [
    ...columns,
    text('permalink', 'Where the point is served.', (each) => each.permalink),
    text('citation', 'How to cite it, as plain text.', (each) => each.citation),
  ],
};

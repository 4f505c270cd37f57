import type * as z from 'zod';
import type { PointRecordSchema } from '../../store/index.ts';
import { type Column, flag, integer, joined, placeColumns, type Table, text } from '../formats/table.ts';

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

// Columns that came later stand at the end.
const speakerId = text<Point>('speakerId', 'Id of the speaker among the people.', (each) => each.speakerId);

export const pointTable: Table<Point> = {
  name: 'points',
  description: 'Numbered points of agreed texts, remarks and reports.',
  columns: [...columns, speakerId],
};

type Tagged = { point: string } & Point['tags'][number];
type Acting = { point: string } & Point['acts'][number];
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

/** What actors do in points, a row each. */
export const pointActTable = {
  name: 'point_acts',
  description: 'Who does what in each point, in order.',
  columns: [
    text<Acting>('point', 'Id of the point.', (each) => each.point),
    text<Acting>('verb', 'The verb as written.', (each) => each.verb),
    text<Acting>('act', 'Id of the act in the codebook.', (each) => each.act),
    text<Acting>('actor', 'Who does it, as written.', (each) => each.actor?.label ?? null),
    text<Acting>('countries', 'Country codes of the actor, where they are certain.', (each) =>
      joined(each.actor?.countries ?? []),
    ),
    text<Acting>(
      'bloc',
      'Id of the group of countries that the actor is.',
      (each) => each.actor?.bloc ?? null,
    ),
    flag<Acting>('commitment', 'Whether the parties bind themselves.', (each) => each.commitment),
    text<Acting>('rule', 'The rule that says so.', (each) => each.rule),
    integer<Acting>('start', 'First code point of the verb in the document.', (each) => each.span.start),
    integer<Acting>('end', 'The code point after its last one.', (each) => each.span.end),
  ],
  rowsOf: (point: Point): Acting[] => point.acts.map((act) => ({ ...act, point: point.id })),
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
    speakerId,
  ],
};

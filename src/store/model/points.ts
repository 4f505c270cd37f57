/** Points, and what many of them bear and refer to. */
import * as z from 'zod';
import {
  DateText,
  ParsedPointSchema,
  ParsedReferenceSchema,
  SelectorSchema,
  TagScheme,
} from '../../parse/index.ts';

const parsedPoint = ParsedPointSchema.shape;
const parsedReference = ParsedReferenceSchema.shape;
const count = z.int().min(0);
const documentId = z.string().describe('Id of the document.');

export const PointRecordSchema = z
  .object({
    id: z.string().describe('`<document>.<key>`, readable and stable.'),
    document: documentId,
    meeting: z.string().nullable().describe('Id of the meeting that the document reports.'),
    date: DateText.nullable().describe('Date of that meeting.'),
    section: parsedPoint.section,
    voice: parsedPoint.voice,
    speaker: parsedPoint.speaker,
    speakerId: z
      .string()
      .nullable()
      .describe(
        'Id of the speaker as a person: where one participant of the document, and no other, has that name.',
      ),
    ordinal: parsedPoint.ordinal,
    marker: parsedPoint.marker,
    heading: parsedPoint.heading,
    text: parsedPoint.text,
    selector: SelectorSchema,
    tags: parsedPoint.tags,
    acts: parsedPoint.acts,
    references: z
      .array(
        z.object({
          kind: parsedReference.kind,
          id: parsedReference.id,
          label: parsedReference.label,
          date: parsedReference.date,
        }),
      )
      .describe('What the point refers to; the document’s references say where.'),
  })
  .describe('One numbered point.')
  .meta({ id: 'Point' });
export type PointRecord = z.infer<typeof PointRecordSchema>;

export const TagRecordSchema = z
  .object({
    scheme: TagScheme,
    id: z.string(),
    label: z.string(),
    points: count.describe('Points that bear the tag.'),
    documents: count.describe('Documents whose page or points bear the tag.'),
  })
  .describe('A label, with how often it is borne.')
  .meta({ id: 'Tag' });

export const TargetRecordSchema = z
  .object({
    kind: parsedReference.kind,
    id: parsedReference.id,
    label: z.string().describe('As the document that it is names itself, or else as it is named first.'),
    labels: z.array(z.string()).describe('Every label in use, the one above first.'),
    date: parsedReference.date,
    target: z
      .object({
        resource: z.enum(['documents', 'meetings']),
        id: z.string(),
      })
      .nullable()
      .describe('The record that it is, where the dataset holds it.'),
    points: count.describe('Points that mention it.'),
    documents: count.describe('Documents that mention it.'),
    mentions: count.describe('Places that mention it.'),
  })
  .describe('What documents refer to, once over all of them.')
  .meta({ id: 'ReferenceTarget' });

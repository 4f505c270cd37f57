/**
 * The records that the API serves: the one definition of each, composed from the parser's shapes. A record is
 * written to the database as the JSON it is sent as, after its schema has passed it. Null is present, never absent.
 */
import * as z from 'zod';
import {
  BlockSchema,
  DateText,
  ParsedArticleSchema,
  ParsedMeetingSchema,
  ParsedParticipantSchema,
  ParsedPointSchema,
  ParsedReferenceSchema,
  ProblemSchema,
  Role,
  SelectorSchema,
  SidebarSchema,
  TagScheme,
} from '../parse/index.ts';

const article = ParsedArticleSchema.shape;
const parsedMeeting = ParsedMeetingSchema.shape;
const parsedParticipant = ParsedParticipantSchema.shape;
const parsedPoint = ParsedPointSchema.shape;
const parsedReference = ParsedReferenceSchema.shape;
const count = z.int().min(0);
const documentId = z.string().describe('Id of the document.');
const meetingId = z.string().describe('Id of the meeting.');

export const DocumentRecordSchema = z
  .object({
    id: z.string().describe('Readable and stable.'),
    title: article.title,
    kind: article.kind,
    language: article.language,
    source: article.source,
    sourceUrl: z.string().nullable().describe('Where the article was published.'),
    published: article.published,
    publishedBasis: article.publishedBasis,
    pageUpdated: article.pageUpdated,
    rights: z.string().nullable().describe('Whose the text is, and on what terms it is kept here.'),
    sha256: z
      .string()
      .length(64)
      .describe('SHA-256 of the text as UTF-8, in hexadecimal: of the bytes that `/text` sends.'),
    length: article.length,
    heading: article.heading,
    sidebar: SidebarSchema.nullable(),
    meeting: z.string().nullable().describe('Id of the meeting that the article reports.'),
    counts: z
      .object({
        blocks: count,
        meetings: count,
        participants: count,
        communiquePoints: count,
        remarkPoints: count,
        points: count,
        tags: count.describe('Tags of the page itself.'),
        references: count,
      })
      .describe('How much of each the parser found.'),
    problems: z.array(ProblemSchema).describe('What the parser could not settle.'),
  })
  .describe('An article as received, and what was found in it.')
  .meta({ id: 'Document' });
export type DocumentRecord = z.infer<typeof DocumentRecordSchema>;

export const BlockRecordSchema = z
  .object({
    document: documentId,
    ordinal: z.int().min(1).describe('Place among the blocks of the document, from 1.'),
    ...BlockSchema.shape,
    text: z
      .string()
      .describe('The text of the block. Joined in order, the blocks are the text of the document.'),
  })
  .describe('A stretch of a document’s text and what it is for.')
  .meta({ id: 'DocumentBlock' });

export const ReferenceRecordSchema = z
  .object({
    document: documentId,
    kind: parsedReference.kind,
    id: parsedReference.id,
    label: parsedReference.label,
    date: parsedReference.date,
    mentions: z
      .array(
        z.object({
          point: z.string().nullable().describe('Id of the point the mention stands in, or null.'),
          selector: SelectorSchema,
        }),
      )
      .min(1),
  })
  .describe('What a document refers to, once, with every place that mentions it.')
  .meta({ id: 'Reference' });

export const ParticipantRecordSchema = z
  .object({
    person: z
      .string()
      .nullable()
      .describe('Id of the person; null where the text names no person, only a country’s representative.'),
    name: parsedParticipant.name,
    latinName: parsedParticipant.latinName,
    country: parsedParticipant.country,
    organisation: parsedParticipant.organisation,
    titles: parsedParticipant.titles,
    role: parsedParticipant.role,
    order: parsedParticipant.order,
    document: z.string().describe('Id of the document that says so.'),
    selector: SelectorSchema,
  })
  .describe('One person at one meeting.')
  .meta({ id: 'Participant' });
export type ParticipantRecord = z.infer<typeof ParticipantRecordSchema>;

export const MeetingRecordSchema = z
  .object({
    id: parsedMeeting.id,
    name: parsedMeeting.name,
    series: parsedMeeting.series,
    seriesId: parsedMeeting.seriesId,
    ordinal: parsedMeeting.ordinal,
    level: parsedMeeting.level,
    status: parsedMeeting.status,
    date: parsedMeeting.date,
    endDate: parsedMeeting.endDate,
    datePrecision: parsedMeeting.datePrecision,
    dateBasis: parsedMeeting.dateBasis,
    city: parsedMeeting.city,
    country: parsedMeeting.country,
    format: parsedMeeting.format,
    participants: z.array(ParticipantRecordSchema),
    documents: z
      .array(
        z.object({
          id: documentId,
          primary: z.boolean().describe('Whether the document reports this meeting.'),
          selector: SelectorSchema,
        }),
      )
      .min(1)
      .describe('The documents that speak of the meeting; those that report it first.'),
    pointCount: count.describe('Points of the documents that report this meeting.'),
  })
  .describe('A meeting held or planned, as all documents together tell of it.')
  .meta({ id: 'Meeting' });
export type MeetingRecord = z.infer<typeof MeetingRecordSchema>;

export const PersonRecordSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    latinName: parsedParticipant.latinName,
    country: parsedParticipant.country,
    titles: z.array(z.string()).describe('Titles at the latest meeting, in the order written.'),
    meetings: z
      .array(
        z.object({
          meeting: meetingId,
          name: parsedMeeting.name,
          date: DateText.nullable(),
          role: Role,
          titles: z.array(z.string()),
          document: z.string().describe('Id of the document that says so.'),
        }),
      )
      .min(1)
      .describe('The meetings the person took part in, newest first.'),
  })
  .describe('A person, with every meeting they took part in.')
  .meta({ id: 'Person' });
export type PersonRecord = z.infer<typeof PersonRecordSchema>;

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

/** A record as it is stored and sent. Passing the schema also puts the keys in the schema's order. */
export function encode<Schema extends z.ZodType>(schema: Schema, record: z.input<Schema>): string {
  return JSON.stringify(schema.parse(record));
}

/** Meetings, and the people who took part. */
import * as z from 'zod';
import {
  DateText,
  ParsedMeetingSchema,
  ParsedParticipantSchema,
  Role,
  SelectorSchema,
} from '../../parse/index.ts';

const parsedMeeting = ParsedMeetingSchema.shape;
const parsedParticipant = ParsedParticipantSchema.shape;
const count = z.int().min(0);
const documentId = z.string().describe('Id of the document.');
const meetingId = z.string().describe('Id of the meeting.');

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

/** Meetings, and who took part in them. */
import * as z from 'zod';
import { DateBasis, DateText, Precision } from './date.ts';
import { SelectorSchema } from './span.ts';

export const Level = z
  .enum(['summit', 'heads-of-government', 'foreign-ministers', 'ministers', 'officials'])
  .describe('Who meets.')
  .meta({ id: 'Level' });

export const MeetingStatus = z
  .enum(['held', 'planned'])
  .describe('Whether the text tells of the meeting as past or as to come.')
  .meta({ id: 'MeetingStatus' });

export const MeetingFormat = z.enum(['in-person', 'video']).meta({ id: 'MeetingFormat' });

const dateFields = {
  date: DateText.nullable(),
  endDate: DateText.nullable().describe('Last day, for a meeting of several days.'),
  datePrecision: Precision.nullable(),
  dateBasis: DateBasis.nullable().describe(
    'Null where the date is incomplete or unknown; a problem then says what is missing.',
  ),
};

export const ParsedMeetingSchema = z
  .object({
    id: z.string().describe('Readable and the same in every article that speaks of this meeting.'),
    name: z.string(),
    series: z.string().nullable().describe('Name of the series that the meeting belongs to.'),
    seriesId: z.string().nullable(),
    ordinal: z.int().min(1).nullable(),
    level: Level.nullable(),
    status: MeetingStatus,
    ...dateFields,
    city: z.string().nullable(),
    country: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2.'),
    format: MeetingFormat.nullable(),
    primary: z.boolean().describe('Whether this is the meeting that the article reports.'),
    selector: SelectorSchema,
  })
  .meta({ id: 'ParsedMeeting' });
export type ParsedMeeting = z.infer<typeof ParsedMeetingSchema>;

export const Role = z
  .enum(['chair', 'host', 'attendee'])
  .describe('The part a person takes in a meeting.')
  .meta({ id: 'Role' });

export const ParsedParticipantSchema = z
  .object({
    personId: z
      .string()
      .nullable()
      .describe('Null where the text names no person, only a country’s representative.'),
    name: z.string().nullable(),
    latinName: z.string().nullable().describe('Name in Latin letters, where a vocabulary has it.'),
    country: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2.'),
    organisation: z
      .string()
      .nullable()
      .describe('The organisation a person stands for, where it is no country.'),
    titles: z.array(z.string()).describe('Titles in the order written.'),
    role: Role,
    meetingId: z.string(),
    order: z.int().min(1).describe('Order of mention.'),
    selector: SelectorSchema,
  })
  .meta({ id: 'ParsedParticipant' });
export type ParsedParticipant = z.infer<typeof ParsedParticipantSchema>;

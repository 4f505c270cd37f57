import * as z from 'zod';
import { Level, MeetingStatus } from '../../parse/index.ts';
import { MeetingRecordSchema, ParticipantRecordSchema } from '../../store/index.ts';
import { listOf, pageParameters } from '../paging.ts';
import { anyOf, CountryCode, FilterText } from '../routing.ts';

export const MeetingListSchema = listOf(MeetingRecordSchema);
export const ParticipantListSchema = listOf(ParticipantRecordSchema);

const FilterDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'it must be a date such as 2031, 2031-05 or 2031-05-12',
  )
  .describe('A year, a month or a day, as in ISO 8601.')
  .meta({ id: 'FilterDate' });

export const MeetingParameters = z.object({
  series: anyOf(FilterText, 'Id or name of the series.'),
  country: anyOf(CountryCode, 'A country that took part or in which it was held: ISO 3166-1 alpha-2.'),
  status: anyOf(MeetingStatus, 'Held or planned.'),
  level: anyOf(Level, 'Who meets.'),
  from: anyOf(FilterDate, 'Meetings that may have been on this date or after it.'),
  to: anyOf(FilterDate, 'Meetings that may have been on this date or before it.'),
  q: anyOf(FilterText, 'A part of the name, of one character or more.'),
  ...pageParameters,
});

export const ParticipantParameters = z.object(pageParameters);

import { z } from 'zod';
import { Section, Voice } from '../../parse/index.ts';
import { PointRecordSchema } from '../../store/index.ts';
import { listOf, pageParameters } from '../paging.ts';
import { anyOf, CountryCode, FilterText, SearchText } from '../routing.ts';

export const PointListSchema = listOf(PointRecordSchema);

const Year = z
  .string()
  .regex(/^\d{4}$/, 'it must be a year such as 2031')
  .describe('A year of four digits.');

/** The filters of points within one meeting. */
export const MeetingPointParameters = z.object({
  document: anyOf(FilterText, 'Id of the document.'),
  section: anyOf(Section, 'Section of the document.'),
  voice: anyOf(Voice, 'Who speaks.'),
  speaker: anyOf(FilterText, 'Name of the speaker, as the point gives it.'),
  year: anyOf(Year, 'Year of the meeting.'),
  tag: anyOf(FilterText, 'Id or label of a tag of either scheme.'),
  topic: anyOf(FilterText, 'Id or label of a tag of the scheme `topic`.'),
  country: anyOf(CountryCode, 'A country that took part in the meeting: ISO 3166-1 alpha-2.'),
  q: anyOf(
    SearchText,
    'What the point’s text says, of one character or more: words that must all be there, "a phrase", OR, -excluded. Letter case, character width and traditional characters don’t matter.',
  ),
  ...pageParameters,
});

export const PointParameters = z.object({
  meeting: anyOf(FilterText, 'Id of the meeting that the document reports.'),
  ...MeetingPointParameters.shape,
});

import * as z from 'zod';
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
  speaker: anyOf(FilterText, 'Name of the speaker as the point gives it, or id of the person.'),
  year: anyOf(Year, 'Year of the meeting.'),
  tag: anyOf(FilterText, 'Id or label of a tag of either scheme.'),
  topic: anyOf(
    FilterText,
    'A topic, by its id or a label in any language (`connectivity`, `互联互通`); a point bears those below it too. A name that no topic has is refused.',
  ),
  act: anyOf(
    FilterText,
    'Id of an act of the codebook that somebody does in the point, such as `reaffirm`; one that there is not is refused.',
  ),
  actor: anyOf(
    FilterText,
    'Somebody who acts in the point: as written (`各方`), a country (`CN`) or the id of a bloc (`central-asia`).',
  ),
  commitment: anyOf(
    z.enum(['true', 'false']),
    '`true`: an act of the point is a commitment. `false`: the point has acts, and none is.',
  ),
  refersTo: anyOf(
    FilterText,
    'Id of a meeting, document, organisation, initiative or country that the point mentions; `/v1/references` has them.',
  ),
  country: anyOf(CountryCode, 'A country that took part in the meeting: ISO 3166-1 alpha-2.'),
  q: anyOf(
    SearchText,
    'What the point’s text says, of one character or more: words that must all be there, "a phrase", OR, -excluded. Letter case, character width and traditional characters don’t matter.',
  ),
  total: z.enum(['exact']).optional().describe('`exact`: count to the end, however long that takes.'),
  ...pageParameters,
});

export const PointParameters = z.object({
  meeting: anyOf(FilterText, 'Id of the meeting that the document reports.'),
  ...MeetingPointParameters.shape,
});

import * as z from 'zod';
import { PersonRecordSchema } from '../../store/index.ts';
import { listOf, pageParameters } from '../paging.ts';
import { anyOf, CountryCode, FilterText } from '../routing.ts';

export const PersonListSchema = listOf(PersonRecordSchema);

export const PersonParameters = z.object({
  country: anyOf(CountryCode, 'The country a person stands for: ISO 3166-1 alpha-2.'),
  meeting: anyOf(FilterText, 'Id of a meeting the person took part in.'),
  q: anyOf(FilterText, 'A part of the name or of the Latin name, of one character or more.'),
  ...pageParameters,
});

import * as z from 'zod';
import { MeetingPhraseSchema, PhraseCountSchema, PhraseYearsSchema } from '../../store/index.ts';
import { listOf } from '../paging.ts';
import { PointParameters } from '../points/schema.ts';
import { PhraseText } from '../routing.ts';

export const PhraseAnswerSchema = listOf(MeetingPhraseSchema)
  .extend({ phrase: PhraseCountSchema, years: PhraseYearsSchema })
  .describe('How often a phrase stands in points, by meeting and by year.')
  .meta({ id: 'PhraseAnswer' });

export const PhraseParameters = z.object({
  ...PointParameters.shape,
  q: PhraseText.describe(
    'The phrase, looked for as it stands, spaces included; quotation marks around all of it may be there or not.',
  ),
});

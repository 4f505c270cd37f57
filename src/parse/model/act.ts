/** What the parties do in a point. */
import * as z from 'zod';
import { SpanSchema } from './span.ts';

export const CommitmentRule = z
  .enum([
    'agreed-future-checkable',
    'not-agreed',
    'no-undertaking',
    'not-future',
    'tentative',
    'not-checkable',
  ])
  .describe(
    'Why an act is a commitment or none. `agreed-future-checkable`: it is one. `not-agreed`: a speaker’s or reporter’s words. `no-undertaking`: such an act never commits (to thank, to condemn). `not-future`: nothing is said to come. `tentative`: to be studied or tried only. `not-checkable`: no deadline, document or deed that an outsider could check.',
  )
  .meta({ id: 'CommitmentRule' });

export const PointActSchema = z
  .object({
    act: z.string().describe('Id of the act in the codebook.'),
    verb: z.string().describe('The verb as written, with the adverbs that are part of it: `坚决反对`.'),
    span: SpanSchema.describe('Where the verb stands in the document.'),
    actor: z
      .object({
        label: z.string().describe('Who does it, as written: `各方`.'),
        span: SpanSchema.describe('Where that stands in the document.'),
        countries: z
          .array(z.string().length(2))
          .nullable()
          .describe(
            'ISO 3166-1 alpha-2, in alphabetical order; null where the text does not make certain which.',
          ),
        bloc: z.string().nullable().describe('Id of a group of countries that the actor is: `central-asia`.'),
      })
      .nullable()
      .describe('Null where the sentence names nobody.'),
    commitment: z.boolean().describe('Whether the parties bind themselves to something that can be checked.'),
    rule: CommitmentRule,
  })
  .describe('What an actor does in a point.')
  .meta({ id: 'PointAct' });
export type PointAct = z.infer<typeof PointActSchema>;

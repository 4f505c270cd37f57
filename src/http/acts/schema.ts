import * as z from 'zod';
import { ActKind, Commits } from '../../parse/index.ts';
import { listOf, pageParameters } from '../paging.ts';

const count = z.int().min(0);
const words = z.array(z.string());
const text = z.object({ zh: z.string(), en: z.string() });

export const ActRecordSchema = z
  .object({
    id: z.string().describe('Stable.'),
    labels: text,
    definition: z.string().describe('When a verb is coded so.'),
    kind: ActKind,
    commits: Commits,
    verbs: z
      .object({ zh: words, en: words })
      .describe('Written forms; English in the form of the infinitive.'),
    example: text.describe('An invented sentence that is coded so.'),
    points: count.describe('Points in which somebody does it.'),
    documents: count.describe('Documents with such a point.'),
  })
  .describe('An act of the codebook, with how often it is found.')
  .meta({ id: 'Act' });

export const ActListSchema = listOf(ActRecordSchema);

export const ActParameters = z.object(pageParameters);

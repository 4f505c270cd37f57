import * as z from 'zod';
import { SpanSchema } from '../../parse/index.ts';
import { FilterText } from '../routing.ts';
import { THRESHOLD } from './align.ts';
import { MAX_POINTS } from './sides.ts';

const Side = z
  .array(FilterText)
  .min(1)
  .max(50)
  .describe(
    `Document, section of one (\`<document>:communique\`, \`:remarks\`, \`:report\`) or point, by its id; repeated, several. At most ${MAX_POINTS} points.`,
  );

export const CompareParameters = z.object({ left: Side, right: Side });

export const MethodSchema = z
  .object({
    name: z.string().describe('Stable name of the method.'),
    description: z.string().describe('How scores come about.'),
    threshold: z.number().describe('The score that a pair must have.'),
  })
  .describe('How points were found to be alike.')
  .meta({ id: 'SimilarityMethod' });

const StretchSchema = z
  .object({
    start: z.int().min(0).describe('First code point in the text of the point.'),
    end: z.int().min(0).describe('The code point after the last one.'),
    source: SpanSchema.nullable().describe(
      'The same in the text of the document; null where the point is not written there in one piece.',
    ),
    text: z.string(),
  })
  .describe('A stretch of a point’s text.')
  .meta({ id: 'Stretch' });

const DiffPartSchema = z
  .object({
    op: z
      .enum(['kept', 'changed', 'left', 'right'])
      .describe('`kept`: in both. `changed`: other words in its place. `left`, `right`: only there.'),
    left: StretchSchema.nullable(),
    right: StretchSchema.nullable(),
  })
  .describe(
    'A part of two texts; joined in order, the left stretches are the left text, the right ones the right text.',
  )
  .meta({ id: 'DiffPart' });

export const ComparisonSchema = z
  .object({
    left: z.array(z.string()).describe('Ids of the points compared, in the order of the text.'),
    right: z.array(z.string()).describe('Ids of the points they were compared with.'),
    method: MethodSchema,
    pairs: z
      .array(
        z.object({
          left: z.string().describe('Id of the point.'),
          right: z.string().describe('Id of the point.'),
          score: z.number().min(0).max(1).describe('How alike they are.'),
          diff: z.array(DiffPartSchema),
        }),
      )
      .describe('Points that speak of the same. A point that sums up several has several partners.'),
    onlyLeft: z.array(z.string()).describe('Points without a partner.'),
    onlyRight: z.array(z.string()).describe('Points without a partner.'),
  })
  .describe('Two texts side by side.')
  .meta({ id: 'Comparison' });

export const compareMethod: z.infer<typeof MethodSchema> = {
  name: 'tfidf-pairs-1',
  description:
    'Cosine of tf-idf vectors of pairs of Chinese characters, words of other scripts, and, counted three times, topics and what is referred to; rarity is taken among the points compared. A pair is a point and the one most like it on the other side.',
  threshold: THRESHOLD,
};

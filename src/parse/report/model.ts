/** The shape of a parse report: how much of an article was understood. */
import * as z from 'zod';
import { ProblemSchema } from '../model/article.ts';
import { BlockType } from '../model/block.ts';
import { Section } from '../model/point.ts';
import { SpanSchema } from '../model/span.ts';

const count = z.int().min(0);

export const ParseReportSchema = z
  .object({
    length: count.describe('Length of the text in code points.'),
    coverage: z
      .array(
        z.object({
          type: BlockType,
          blocks: count.describe('How many blocks of this type there are.'),
          length: count.describe('Their length in code points.'),
          share: z.number().min(0).max(1).describe('Their share of the text, from 0 to 1.'),
        }),
      )
      .describe('What the text falls into, by type; together all of it.'),
    points: z
      .array(
        z.object({
          section: Section,
          found: count.describe('Points that were found.'),
          declared: count.describe('Points that the numbering declares: those found and those missing.'),
          highest: z.int().min(1).describe('The highest number that a point bears.'),
          missing: z
            .array(
              z.object({
                from: z.int().min(1).describe('First number that is missing.'),
                to: z.int().min(1).describe('Last number that is missing.'),
                span: SpanSchema.describe('Where they should stand.'),
              }),
            )
            .describe('Gaps in the numbering.'),
        }),
      )
      .describe('The numbered points of each section that has any.'),
    notUnderstood: z
      .object({
        problems: z.array(ProblemSchema).describe('The problems of the parse.'),
        inNoSection: z
          .array(SpanSchema)
          .describe('Lines between those of the article that were taken for the page’s own.'),
        outsidePoints: z
          .array(SpanSchema)
          .describe('Agreed paragraphs in no numbered point: a preamble, closing words, or a point missed.'),
      })
      .describe('What a reader should look at.'),
    words: z.array(z.string()).describe('The report in sentences.'),
  })
  .describe('How much of an article was understood, and what was not.')
  .meta({ id: 'ParseReport' });
export type ParseReport = z.infer<typeof ParseReportSchema>;

import * as z from 'zod';
import { ParsedArticleSchema, ParseReportSchema, SidecarSchema } from '../../parse/index.ts';
import { answerExample, requestExample } from './example.ts';

/** A body in JSON. A body of text is read as one with that `text` and nothing else. */
export const ParseRequestSchema = z
  .strictObject({
    text: z
      .string({ error: 'it must be a string' })
      .regex(/\S/, 'it holds nothing to read')
      .describe('The article: plain text, Markdown or HTML, as it was received.'),
    sidecar: SidecarSchema.partial({ id: true })
      .optional()
      .describe('What the text cannot say. Of these, `published` bears on the parse.'),
  })
  .describe('An article to parse.')
  .meta({ id: 'ParseRequest', examples: [requestExample] });

export const ParseAnswerSchema = z
  .object({ article: ParsedArticleSchema, report: ParseReportSchema })
  .describe('What the parser finds in an article, and how much of it was understood.')
  .meta({ id: 'ParseAnswer', examples: [answerExample] });

/**
 * Places in a text. Offsets are Unicode code points from the start of the text, `end` exclusive, as in the W3C Web Annotation
 * TextPositionSelector; `quote` with `prefix` and `suffix` is its TextQuoteSelector.
 */
import * as z from 'zod';

export const SpanSchema = z
  .object({
    start: z.int().min(0).describe('First code point of the span, counted from the start of the text.'),
    end: z.int().min(0).describe('The code point after the last one of the span.'),
  })
  .describe('A stretch of the text, in Unicode code points.')
  .meta({ id: 'Span' });
export type Span = z.infer<typeof SpanSchema>;

export const SelectorSchema = z
  .object({
    start: z.int().min(0).describe('First code point of the span, counted from the start of the text.'),
    end: z.int().min(0).describe('The code point after the last one of the span.'),
    quote: z.string().describe('The text at the span, unchanged.'),
    prefix: z.string().describe('Up to 32 code points before the span.'),
    suffix: z.string().describe('Up to 32 code points after the span.'),
  })
  .describe(
    'Where a fact was read: a W3C TextPositionSelector (start, end) and TextQuoteSelector (quote, prefix, suffix).',
  )
  .meta({ id: 'Selector' });
export type Selector = z.infer<typeof SelectorSchema>;

/** Numbered points, with their tags and acts. */
import * as z from 'zod';
import { PointActSchema } from './act.ts';
import { Voice } from './block.ts';
import { SelectorSchema, SpanSchema } from './span.ts';

export const Section = z
  .enum(['communique', 'remarks', 'report'])
  .describe(
    'Where a point stands: in the agreed text, in somebody’s remarks, or in the reporter’s narration.',
  )
  .meta({ id: 'Section' });

export const TagScheme = z
  .enum(['source', 'topic'])
  .describe('`source`: the page’s own tags. `topic`: gongbao’s controlled vocabulary.')
  .meta({ id: 'TagScheme' });

export const PointTagSchema = z
  .object({
    scheme: TagScheme,
    id: z.string(),
    label: z.string().describe('A topic’s in the language of the document.'),
    broader: z
      .array(z.string())
      .describe('Ids of the topics above it, the nearest first; none for a page’s own tag.'),
    evidence: z.array(SpanSchema).describe('Where in the document the point bears the tag out.'),
  })
  .meta({ id: 'PointTag' });
export type PointTag = z.infer<typeof PointTagSchema>;

export const ParsedPointSchema = z
  .object({
    key: z.string().describe('Readable and stable within the document: `c7`, `r1`.'),
    section: Section,
    voice: Voice,
    speaker: z.string().nullable(),
    ordinal: z.int().min(1),
    marker: z.string().describe('The marker as written: `七、`, `一是`.'),
    heading: z.string().nullable(),
    text: z.string().describe('The point without its marker.'),
    selector: SelectorSchema,
    tags: z.array(PointTagSchema),
    acts: z.array(PointActSchema).describe('What the actors of the point do, in order.'),
  })
  .meta({ id: 'ParsedPoint' });
export type ParsedPoint = z.infer<typeof ParsedPointSchema>;

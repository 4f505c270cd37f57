/** What a text falls into, and who speaks there. */
import * as z from 'zod';

export const Voice = z
  .enum(['agreed', 'speaker', 'reporter', 'page'])
  .describe('Who speaks: the parties together, one speaker, the reporter, or the web page itself.')
  .meta({ id: 'Voice' });

export const BlockType = z
  .enum(['title', 'lead', 'remarks', 'communique', 'report', 'sidebar', 'metadata', 'chrome'])
  .describe(
    'What a block of the text is for. `lead` is narration before the remarks or the agreed text, `report` narration after; `chrome` is the page around the article.',
  )
  .meta({ id: 'BlockType' });

export const BlockSchema = z
  .object({
    type: BlockType,
    heading: z.boolean().describe('Whether the block is a heading of its section.'),
    voice: Voice,
    speaker: z.string().nullable().describe('Who speaks, where voice is `speaker` and the text says who.'),
    start: z.int().min(0),
    end: z.int().min(0),
  })
  .describe('A stretch of the text. The blocks of a document, joined in order, are its text.')
  .meta({ id: 'Block' });
export type Block = z.infer<typeof BlockSchema>;

/** What the parse route needs of a parser: that it work elsewhere, so that others are answered meanwhile. */
import type * as z from 'zod';
import type { ParseRequestSchema } from './schema.ts';

export type ParseRequest = z.infer<typeof ParseRequestSchema>;

export interface ArticleParser {
  /**
   * Parses one text away from the thread that answers requests.
   * @param gone aborts when nobody waits for the answer any longer
   * @returns `{"article": …, "report": …}` as JSON in UTF-8; `busy` where too many texts wait already, `too-costly` where
   *   this one takes more time or memory than one may have
   */
  parse(request: ParseRequest, gone: AbortSignal): Promise<Uint8Array | 'busy' | 'too-costly'>;
}

/**
 * The vocabularies that the parser reads with: words that an editor can change without reading code. One YAML file
 * each under data/vocabularies, named after its key here. The parser must do the right thing for names none holds.
 */
import { z } from 'zod';

const words = z.array(z.string().min(1));

export const VocabulariesSchema = z.strictObject({
  /** Countries: ISO 3166-1 alpha-2 and every name the text may use. */
  countries: z.array(z.strictObject({ code: z.string().length(2), names: words.min(1) })),
});
export type Vocabularies = z.infer<typeof VocabulariesSchema>;

/** What the text cannot say. */
import * as z from 'zod';

/** What the text cannot say: data/articles/<id>.yaml. */
export const SidecarSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug such as china-asean-2026'),
  published: z.iso.date().optional(),
  sourceUrl: z.url().optional(),
  rights: z.string().optional(),
});
export type Sidecar = z.infer<typeof SidecarSchema>;

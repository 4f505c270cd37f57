/** Gold files: what a careful reader finds in an article. `<id>.gold.json` (or `<id>.json`) beside `<id>.txt`. */
import * as z from 'zod';

const text = z.string().nullish();

/** Fields that a gold file leaves out are not scored; null says that there is nothing to find. */
export const GoldSchema = z.looseObject({
  title: text,
  kind: text,
  language: text,
  meeting: z
    .looseObject({
      name: text,
      series: text,
      ordinal: z.int().nullish(),
      level: text,
      date: text,
      endDate: text,
      city: text,
      country: text,
      format: text,
    })
    .nullish(),
  participants: z
    .array(
      z.looseObject({
        name: z.string().nullable(),
        country: text,
        titles: z.array(z.string()).optional(),
        role: text,
      }),
    )
    .optional(),
  points: z
    .array(
      z.looseObject({ section: z.string(), ordinal: z.int(), marker: text, starts: z.string(), ends: text }),
    )
    .optional(),
  tags: z.array(z.string()).optional(),
  source: text,
  published: text,
  pageUpdated: text,
  references: z.array(z.looseObject({ kind: z.string(), label: z.string(), date: text })).optional(),
  /** By the number of the point in the agreed text: ids of topics, and the verbs of its acts. */
  topics: z.record(z.string(), z.array(z.string())).optional(),
  acts: z.array(z.looseObject({ point: z.int(), verbs: z.array(z.string()) })).optional(),
});
export type Gold = z.infer<typeof GoldSchema>;

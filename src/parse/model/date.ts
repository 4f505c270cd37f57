/** Dates as far as a text gives them, and how they are known. */
import * as z from 'zod';

/** ISO 8601 in the precision that is known: 2031, 2031-05, 2031-05-12; `--05-12` or `--05` where the year is not known. */
export const DateText = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?|---\d{2})$/)
  .describe(
    'ISO 8601 in the precision known: `2031-05-12`, `2031-05`, `2031`; `--05-12` where the text gives no year, `---12` where it gives no month.',
  )
  .meta({ id: 'DateText' });

export const Precision = z
  .enum(['year', 'month', 'day'])
  .describe('The smallest part of a date that is known.')
  .meta({ id: 'Precision' });

export const DateBasis = z
  .enum(['stated', 'resolved', 'curated'])
  .describe(
    '`stated`: all of the date is in the text. `resolved`: counted from a known date (下个月). `curated`: a part comes from the sidecar.',
  )
  .meta({ id: 'DateBasis' });

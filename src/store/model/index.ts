/**
 * The records that the API serves: the one definition of each, composed from the parser's shapes. A record is
 * written to the database as the JSON it is sent as, after its schema has passed it. Null is present, never absent.
 */
import type * as z from 'zod';

export * from './documents.ts';
export * from './meetings.ts';
export * from './points.ts';

/** A record as it is stored and sent. Passing the schema also puts the keys in the schema's order. */
export function encode<Schema extends z.ZodType>(schema: Schema, record: z.input<Schema>): string {
  return JSON.stringify(schema.parse(record));
}

/** What the routes of every resource share. */
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import * as z from 'zod';
import { parsePhrase, parseQuery, QueryError } from '../store/index.ts';
import { ProblemError } from './problems/problem.ts';

/** Parameters are typed by their zod schemas; answers are stored JSON, so that they have no type to give. */
interface ZodParameters extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown;
  serializer: unknown;
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodParameters
>;

/** The parameters of an address that takes none: any is unknown. */
export const NoParameters = z.object({});

/** The part of an address that names one thing. */
export const IdParameters = z.object({ id: z.string().describe('Id of the record.') });

/** Text that a user may search or filter by. */
export const FilterText = z
  .string()
  // What is empty or too long is read no further.
  .min(1, { abort: true })
  .max(200, { abort: true })
  .regex(/^[^\u0000]*$/, 'it must not hold a NUL character')
  .describe('Text to filter by.')
  .meta({ id: 'FilterText' });

/** A search, which is read here so that what is wrong with it is said before anything is looked for. */
export const SearchText = FilterText.superRefine(readBy(parseQuery))
  .describe('Words that must all be there, "a phrase", OR, -excluded.')
  .meta({ id: 'SearchText' });

/** A phrase, read here for the same reason. */
export const PhraseText = FilterText.superRefine(readBy(parsePhrase)).describe('A phrase as it stands.');

function readBy(read: (text: string) => unknown) {
  return (text: string, context: z.RefinementCtx) => {
    try {
      read(text);
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      context.addIssue({ code: 'custom', message: error.message, params: { offset: error.offset } });
    }
  };
}

export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'it must be a country code of two capitals, such as CN')
  .describe('ISO 3166-1 alpha-2.')
  .meta({ id: 'CountryCode' });

/** A filter: may be repeated, and passes a record with any of its values. */
export function anyOf<Value extends z.ZodType>(value: Value, description: string) {
  return z.array(value).min(1).max(50).optional().describe(description);
}

/** The response section of a route: its only good answer. */
export function answers(description: string, schema: z.ZodType, mediaType = 'application/json') {
  return { 200: { description, content: { [mediaType]: { schema } } } };
}

/** Sends a stored record, or says that there is none. */
export function sendRecord(reply: FastifyReply, json: Buffer | null, missing: string): FastifyReply {
  if (json === null) throw new ProblemError('not-found', missing);
  return reply.header('content-type', 'application/json; charset=utf-8').send(json);
}

/** The sentence for an id that names nothing. Long ids are cut. */
export function noSuch(
  kind: 'act' | 'document' | 'meeting' | 'person' | 'point' | 'topic',
  id: string,
  list: string,
): string {
  const shown = id.length > 100 ? `${id.slice(0, 100)}…` : id;
  return `There is no ${kind} "${shown}"; ${list} lists those there are.`;
}

import { isDeepStrictEqual } from 'node:util';
import type { FastifySerializerCompiler } from 'fastify';
import type * as z from 'zod';

/**
 * Makes the serialisers of answers. Records of the store never come here: they are sent as the JSON they were stored as.
 * The few others are small, so that nothing is gained by a serialiser of their own, which takes longer to make than all
 * they are ever asked for.
 *
 * @param validateAnswers whether every answer must also be what its schema says, no key more; for tests, since it costs
 * more than the rest.
 */
export function createSerializerCompiler(validateAnswers: boolean): FastifySerializerCompiler<z.ZodType> {
  return ({ schema }) =>
    (answer) => {
      const json = JSON.stringify(answer);
      if (validateAnswers) check(schema, JSON.parse(json));
      return json;
    };
}

function check(schema: z.ZodType, answer: unknown): void {
  if (!isDeepStrictEqual(schema.parse(answer), answer)) {
    throw new Error(`An answer has keys that its schema has not: ${JSON.stringify(answer).slice(0, 1000)}`);
  }
}

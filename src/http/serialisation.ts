import fastJson from 'fast-json-stringify';
import type { FastifySerializerCompiler } from 'fastify';
import { z } from 'zod';

/**
 * Makes serialisers from the zod schemas of answers, each when it is first needed. Records of the store never come
 * here: they are sent as the JSON they were stored as.
 *
 * @param validateAnswers whether every answer must also pass its schema; for tests, since it costs more than the rest.
 */
export function createSerializerCompiler(validateAnswers: boolean): FastifySerializerCompiler<z.ZodType> {
  return ({ schema }) => {
    let stringify: ((answer: unknown) => string) | undefined;
    return (answer) => {
      stringify ??= fastJson(z.toJSONSchema(schema, { target: 'draft-7' }) as fastJson.Schema);
      return stringify(validateAnswers ? schema.parse(answer) : answer);
    };
  };
}

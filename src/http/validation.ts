/** Parameters and bodies: from what was sent to values that the zod schema of the route has passed. */
import type { FastifySchemaCompiler } from 'fastify';
import * as z from 'zod';
import { nearestOf } from './nearest.ts';
import { ProblemError } from './problems/problem.ts';
import { quoted, sentenceOf, shortened, summary } from './sentences.ts';

/**
 * Makes a route's validator. A list parameter given once is a list of one; a parameter that takes one value may be
 * given once; a parameter that the schema doesn't have is an error that names the nearest one it has, or all of them.
 */
export const validatorCompiler: FastifySchemaCompiler<z.ZodObject> = ({ schema, httpPart }) =>
  httpPart === 'body' ? bodyValidator(schema) : parameterValidator(schema);

function parameterValidator(schema: z.ZodObject) {
  const kinds = new Map(Object.entries(schema.shape).map(([name, field]) => [name, kindOf(field)]));
  const names = [...kinds.keys()];
  return (given: Record<string, string | string[]>) => {
    const unknown = Object.keys(given).filter((name) => !kinds.has(name));
    // Most addresses of one thing take none.
    if (names.length === 0 && unknown.length === 0) return { value: {} };
    if (unknown.length > 0) return { error: unknownParameters(unknown, names) };
    const values: Record<string, unknown> = {};
    const repeated: string[] = [];
    for (const [name, value] of Object.entries(given)) {
      const kind = kinds.get(name);
      if (kind !== 'list' && Array.isArray(value)) repeated.push(name);
      values[name] = kind === 'list' ? [value].flat() : kind === 'number' ? toNumber(value) : value;
    }
    if (repeated.length > 0) return { error: repeatedParameters(repeated) };
    const result = schema.safeParse(values, { error: sentenceOf });
    return result.success ? { value: result.data } : { error: invalidParameters(result.error) };
  };
}

function bodyValidator(schema: z.ZodObject) {
  return (body: unknown) => {
    const result = schema.safeParse(body ?? {}, { error: sentenceOf });
    return result.success ? { value: result.data } : { error: invalidBody(result.error) };
  };
}

function invalidBody({ issues }: z.ZodError): ProblemError {
  const errors = issues.map(({ path, message }) => {
    const key = path.join('.');
    const subject = key ? quoted(key) : 'The body';
    return { parameter: shortened(key), detail: `${subject} is not valid: ${shortened(message)}.` };
  });
  return new ProblemError('invalid-body', summary(errors), errors);
}

type Kind = 'list' | 'number' | 'text';

function kindOf(field: unknown): Kind {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return kindOf(field.unwrap());
  if (field instanceof z.ZodArray) return 'list';
  return field instanceof z.ZodNumber ? 'number' : 'text';
}

/** A whole number written in digits; anything else stays as it is, for the schema to refuse. */
function toNumber(value: string | string[]): unknown {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
}

function unknownParameters(unknown: readonly string[], known: readonly string[]): ProblemError {
  const errors = unknown.map((name) => ({
    parameter: shortened(name),
    detail: `There is no parameter ${quoted(name)} here; ${advice(name, known)}`,
  }));
  return new ProblemError('unknown-parameter', summary(errors), errors);
}

/** The nearest parameter, or all of them, where none is near. */
function advice(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'this address takes none.';
  const nearest = nearestOf(shortened(name), known);
  return nearest === null ? `there are ${known.map(quoted).join(', ')}.` : `did you mean ${quoted(nearest)}?`;
}

function repeatedParameters(names: readonly string[]): ProblemError {
  const errors = names.map((name) => ({
    parameter: name,
    detail: `${quoted(name)} takes one value; give it once.`,
  }));
  return new ProblemError('invalid-parameter', summary(errors), errors);
}

function invalidParameters({ issues }: z.ZodError): ProblemError {
  const errors = issues.map(({ path: [name], message, ...issue }) => {
    const offset = issue.code === 'custom' ? offsetOf(issue.params) : null;
    const place = offset === null ? '' : ` (at character ${offset + 1})`;
    return {
      parameter: String(name),
      detail: `${quoted(String(name))} is not valid: ${message}${place}.`,
      offset,
    };
  });
  return new ProblemError('invalid-parameter', summary(errors), errors);
}

/** Where in the value it is wrong, as a schema's own check may say. */
function offsetOf(params: Record<string, unknown> | undefined): number | null {
  return typeof params?.offset === 'number' ? params.offset : null;
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { type ProblemName, problemTypes, problemUri } from './catalogue.ts';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

export const ProblemSchema = z
  .object({
    type: z
      .string()
      .describe(
        'Which problem it is: an address that explains it, and never changes. There may be others one day.',
      )
      .meta({
        'x-extensible-enum': Object.keys(problemTypes).map((name) => problemUri(name as ProblemName)),
      }),
    title: z.string().describe('The problem in a few words.'),
    status: z.int().describe('The HTTP status.'),
    detail: z.string().describe('What happened this time, and what to do.'),
    instance: z.string().describe('The address that was asked for, its first 1,000 characters.'),
    errors: z
      .array(
        z.object({
          parameter: z.string(),
          detail: z.string(),
          offset: z
            .int()
            .min(0)
            .nullable()
            .describe('Code point of the value at which it is wrong; null where it is no one place.'),
        }),
      )
      .describe('What is wrong with each parameter; empty where no parameter is at fault.'),
  })
  .describe('An error, as RFC 9457 has it.')
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof ProblemSchema>;

/** What is wrong with a parameter; `offset` is the code point of its value where that is one. */
export type Fault = Omit<Problem['errors'][number], 'offset'> & { readonly offset?: number | null };

/** Thrown anywhere in a request; the error handler answers it. `detail` says what happened and what to do. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: ProblemName;
  readonly errors: readonly Fault[];

  constructor(problem: ProblemName, detail: string, errors: readonly Fault[] = []) {
    super(detail);
    this.problem = problem;
    this.errors = errors;
  }
}

/** The problem as it is sent. */
export function describeProblem({ problem, message, errors }: ProblemError, instance: string): Problem {
  const { title, status } = problemTypes[problem];
  return {
    type: problemUri(problem),
    title,
    status,
    detail: message,
    instance,
    errors: errors.map(({ parameter, detail, offset = null }) => ({ parameter, detail, offset })),
  };
}

/** Answers a request with a problem. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: ProblemError): FastifyReply {
  const problem = describeProblem(error, request.url.slice(0, 1000));
  if (problem.status === 503) reply.header('retry-after', '1');
  return reply.code(problem.status).header('content-type', PROBLEM_MEDIA_TYPE).send(JSON.stringify(problem));
}

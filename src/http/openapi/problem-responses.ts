/** The problems of the contract: which operation may answer with which, and what each looks like. */
import { STATUS_CODES } from 'node:http';
import { ALWAYS_ANSWERED } from '../gate/gate.ts';
import { type ProblemName, problemTypes } from '../problems/catalogue.ts';
import { describeProblem, PROBLEM_MEDIA_TYPE, ProblemError } from '../problems/problem.ts';
import { headerReferences, rateLimitHeaders } from './headers.ts';

/** Only what takes a body meets these. */
const BODY_STATUSES = [413, 415, 422];
/** What is always answered never meets these; /readyz has a 503 of its own. */
const LIMITS = [429, 503];

/** The statuses of the problems that an operation may answer with. 405 comes with other methods, which have no operation. */
export function problemStatuses(path: string, takesBody: boolean): number[] {
  const statuses = new Set(allStatuses);
  if (!path.includes('{')) statuses.delete(404);
  if (ALWAYS_ANSWERED.has(path)) for (const status of LIMITS) statuses.delete(status);
  if (path === '/readyz') statuses.add(503);
  if (path !== '/v1/changes') statuses.delete(410);
  if (!takesBody) for (const status of BODY_STATUSES) statuses.delete(status);
  return [...statuses];
}

const allStatuses = new Set(Object.values(problemTypes).map(({ status }): number => status));
allStatuses.delete(405);

/** The answers that are problems, by the names they have among the components. */
export function problemResponses(): Record<string, object> {
  return Object.fromEntries(
    [...allStatuses].map((status) => [responseName(status), problemResponse(status)]),
  );
}

function problemResponse(status: number): object {
  const types = Object.entries(problemTypes).filter(([, type]) => type.status === status);
  const examples = types.map(([name, { description }]) => {
    const value = describeProblem(new ProblemError(name as ProblemName, description), '/v1/…');
    return [name, { value }];
  });
  return {
    description: types.map(([name, type]) => `\`${name}\`: ${type.description}`).join(' '),
    ...(status === 429 && { headers: headerReferences([...rateLimitHeaders, 'Retry-After']) }),
    ...(status === 503 && { headers: headerReferences(['Retry-After']) }),
    content: {
      [PROBLEM_MEDIA_TYPE]: {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(examples),
      },
    },
  };
}

export function responseName(status: number): string {
  return (STATUS_CODES[status] ?? String(status)).replaceAll(' ', '');
}

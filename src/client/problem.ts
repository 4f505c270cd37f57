import type { components } from './contract.ts';

/** An error of the API, as RFC 9457 has it. */
export type Problem = components['schemas']['Problem'];

/** The problem types that are documented; a server of a later version may know others. */
export type ProblemType = Exclude<KnownOf<Problem['type']>, never>;

/** The literals of a union of literals and any other text. */
type KnownOf<Text extends string> = Text extends unknown ? (string extends Text ? never : Text) : never;

/**
 * Thrown for every answer that is not a good one. What is no problem of the API (a proxy's page, say) has the type
 * `about:blank`. What never became an answer, a broken connection or an abort, stays the error that `fetch` throws.
 */
export class GongbaoProblem extends Error implements Problem {
  override readonly name = 'GongbaoProblem';
  readonly type: Problem['type'];
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors: Problem['errors'];
  /** The answer, for its headers (`Retry-After`); its body has been read. */
  readonly response: Response;

  constructor(response: Response, body: unknown) {
    const problem = isProblem(body) ? body : blank(response);
    super(problem.detail);
    this.type = problem.type;
    this.title = problem.title;
    this.status = problem.status;
    this.detail = problem.detail;
    this.instance = problem.instance;
    this.errors = problem.errors;
    this.response = response;
  }
}

function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  const { type, detail, errors } = body as Partial<Problem>;
  return typeof type === 'string' && typeof detail === 'string' && Array.isArray(errors);
}

function blank({ status, statusText, url }: Response): Problem {
  return {
    type: 'about:blank',
    title: statusText,
    status,
    detail: `The server answered ${status} without saying why; it may not be gongbao that answered.`,
    instance: url,
    errors: [],
  };
}

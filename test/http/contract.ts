/** Checks answers against the contract: an undeclared status, header, media type or key is a failure. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export interface Answer {
  method: string;
  /** Path and query. */
  url: string;
  status: number;
  headers: Record<string, number | string | string[] | undefined>;
  body: string;
}

interface Declared {
  $ref?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: object }>;
}

interface Contract {
  paths: Record<string, Partial<Record<string, { responses: Record<string, Declared> }>>>;
}

/** Addresses that are for people, and so stand outside of the contract. */
const OUTSIDE = /^\/(docs(\/.*)?)?$/;
const BASE = 'https://contract.test/openapi.json';

/** Makes the check of answers against an OpenAPI document. Throws where an answer breaks it. */
export function createContractCheck(document: object): (answer: Answer) => void {
  const { paths } = document as Contract;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(closed(document), BASE);
  // Where a pattern and an address without one both match, the address is what the router takes.
  const plainFirst = Object.keys(paths).toSorted((a, b) => Number(a.includes('{')) - Number(b.includes('{')));
  const routes = plainFirst.map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
  }));
  const resolve = ({ $ref }: { $ref: string }) =>
    $ref
      .slice(2)
      .split('/')
      .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], document) as Declared;

  const validate = (pointer: string, value: unknown, fail: (why: string) => never) => {
    const check = ajv.getSchema(`${BASE}#${pointer}`);
    if (!check) fail(`no schema at ${pointer}`);
    else if (!check(value)) fail(`body: ${ajv.errorsText(check.errors)}`);
  };

  return ({ method, url, status, headers, body }) => {
    const fail = (why: string): never => {
      throw new Error(`${method} ${url} -> ${status} breaks the contract: ${why}\n${body.slice(0, 500)}`);
    };
    const mediaType = String(headers['content-type'] ?? '').split(';')[0] ?? '';
    const [path = ''] = url.split('?');
    checkCommon(path, headers, body, fail);
    if (OUTSIDE.test(path) && status < 400) return;
    const route = routes.find(({ pattern }) => pattern.test(path));
    const operation = method === 'HEAD' ? 'get' : method.toLowerCase();
    const declaredOperation = route && paths[route.path]?.[operation];
    if (!declaredOperation) {
      // No operation: all that can be said is "no" or, to OPTIONS, what there is.
      if (status === 204 && method === 'OPTIONS' && (route || OUTSIDE.test(path))) return;
      if (mediaType !== 'application/problem+json') fail(`media type ${mediaType}`);
      return method === 'HEAD' ? undefined : validate('/components/schemas/Problem', JSON.parse(body), fail);
    }
    const declared = declaredOperation.responses[status];
    if (!declared) return fail('undeclared status');
    const pointer = declared.$ref
      ? declared.$ref.slice(1)
      : `/paths/${route.path.replaceAll('~', '~0').replaceAll('/', '~1')}/${operation}/responses/${status}`;
    const { headers: promised = {}, content } = declared.$ref
      ? resolve(declared as { $ref: string })
      : declared;
    for (const name of Object.keys(promised)) {
      if (headers[name.toLowerCase()] === undefined) fail(`header ${name} is missing`);
    }
    if (!content) return body === '' ? undefined : fail('a body that is not declared');
    if (!(mediaType in content)) fail(`media type ${mediaType} is not declared`);
    if (method === 'HEAD') return body === '' ? undefined : fail('an answer to HEAD has a body');
    const value = /[/+]json$/.test(mediaType) ? JSON.parse(body) : body;
    const schema = `${pointer}/content/${mediaType.replaceAll('/', '~1')}/schema`;
    validate(encodeURI(schema), value, fail);
    if (mediaType === 'application/problem+json' && value.status !== status)
      fail('another status in the body');
  };
}

/** A later version may add keys, this one must declare them all: so the check takes each object for closed. */
function closed(document: object): object {
  return JSON.parse(
    JSON.stringify(document, (_, value) =>
      value?.type === 'object' && value.properties && !('additionalProperties' in value)
        ? { ...value, additionalProperties: false }
        : value,
    ),
  );
}

function checkCommon(
  path: string,
  headers: Answer['headers'],
  body: string,
  fail: (why: string) => never,
): void {
  if (headers['access-control-allow-origin'] !== '*') fail('no CORS header');
  if (headers['x-content-type-options'] !== 'nosniff') fail('no X-Content-Type-Options');
  // What cannot be read as a request is answered before it is one.
  if (body.includes('"type":"/problems/bad-request"')) return;
  if (path.startsWith('/v1') && !headers['dataset-version']) fail('no Dataset-Version');
}

/** Requests to every operation of a contract: valid ones, ones with something wrong, and noise. */
import fc from 'fast-check';
import { noise, type Sent, spoiledPath, strange, strangeBody } from './noise.ts';
import { type Resolve, type Schema, spoiled, text, valid } from './values.ts';

export interface Request {
  operation: string;
  method: string;
  /** Path and query, as sent. */
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
  /** Whether the contract promises a good answer. */
  valid: boolean;
}

interface Parameter {
  $ref?: string;
  in: string;
  name: string;
  required?: boolean;
  schema: Schema;
}

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

export interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: object;
}

/** What is known of the server: values of parameters that lead to something, by `operationId name`, and ETags. */
export interface Known {
  values: Map<string, string[]>;
  etags: string[];
}

type Pairs = [name: string, value: string][];

export function requests(contract: Contract, known: Known): fc.Arbitrary<Request> {
  const resolve = resolver(contract);
  const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      ofOperation(path, method.toUpperCase(), operation, known, resolve),
    ),
  );
  return fc.oneof(...operations);
}

function resolver(contract: Contract) {
  return <Part extends { $ref?: string }>(part: Part): Part => {
    if (part.$ref === undefined) return part;
    const keys = part.$ref.slice(2).split('/');
    return keys.reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], contract) as Part;
  };
}

function ofOperation(
  path: string,
  method: string,
  { operationId, parameters = [], requestBody }: Operation,
  known: Known,
  resolve: Resolve & ReturnType<typeof resolver>,
): fc.Arbitrary<Request> {
  const declared = parameters.map((each) => resolve(each));
  const query = declared.filter((each) => each.in === 'query');
  const knownOf = ({ name }: Parameter) => known.values.get(`${operationId} ${name}`) ?? [];
  const goodPath = fillPath(path, declared, (each) => {
    const leading = knownOf(each);
    return leading.length > 0 ? fc.constantFrom(...leading) : valid(each.schema, resolve).map(String);
  });
  const goodQuery = pairsOf(
    // A cursor is good only with the filters that it was given out for.
    query.filter(({ name }) => name !== 'cursor'),
    (each) =>
      MUST_BE_KNOWN.has(each.name) ? fc.constantFrom(...knownOf(each)) : valid(each.schema, resolve),
  );
  const anyQuery = fc
    .tuple(
      pairsOf(query, (each) =>
        fc.oneof(spoiled(each.schema, resolve), valid(each.schema, resolve), oneOf(knownOf(each))),
      ),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<Pairs>([]) },
        fc.array(fc.tuple(text, text), { maxLength: 2 }),
      ),
    )
    .map((pairs) => pairs.flat());
  const content = Object.entries(requestBody?.content ?? {});
  const bodies = content.map(([type, { schema }]) => goodBody(type, valid(schema, resolve)));
  const good = fc.record<Request>({
    operation: fc.constant(operationId),
    method: method === 'GET' ? fc.constantFrom('GET', 'GET', 'GET', 'HEAD') : fc.constant(method),
    url: fc.tuple(goodPath, goodQuery).map(join),
    headers: fc.oneof(fc.constant({}), conditional(known.etags)),
    body: fc.constant(undefined),
    valid: fc.constant(true),
  });
  const sent = bodies.length > 0 ? withBody(good, fc.oneof(...bodies)) : good;
  const bad = fc.record<Request>({
    operation: fc.constant(operationId),
    method: fc.oneof({ weight: 6, arbitrary: fc.constant(method) }, fc.constantFrom(...METHODS)),
    url: fc.tuple(fc.oneof(goodPath, spoiledPath(path)), fc.oneof(anyQuery.map(encode), noise)).map(joinRaw),
    headers: fc.oneof(conditional(known.etags), strange),
    body: fc.constant(undefined),
    valid: fc.constant(false),
  });
  const badlySent = withBody(bad, fc.oneof(fc.constant({ body: undefined, type: undefined }), strangeBody));
  return fc.oneof({ weight: 2, arbitrary: sent }, { weight: 3, arbitrary: badlySent });
}

/** Parameters of a query whose values must be ones that the server knows. */
const MUST_BE_KNOWN = new Set(['since', 'left', 'right', 'topic', 'act']);

const METHODS = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'];

function oneOf(values: string[]): fc.Arbitrary<string> {
  return values.length > 0 ? fc.constantFrom(...values) : text;
}

/** Some of the parameters, each as often as its values. */
function pairsOf(
  parameters: Parameter[],
  value: (parameter: Parameter) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Pairs> {
  const each = parameters.map((parameter) =>
    (parameter.required ? value(parameter) : fc.option(value(parameter), { freq: 2 })).map((given): Pairs => {
      if (given === null) return [];
      return [given]
        .flat()
        .map((one) => [parameter.name, typeof one === 'string' ? one : JSON.stringify(one)]);
    }),
  );
  return fc.tuple(...each).map((pairs) => pairs.flat());
}

function fillPath(
  path: string,
  parameters: Parameter[],
  value: (parameter: Parameter) => fc.Arbitrary<string>,
) {
  const names = parameters.filter((each) => each.in === 'path');
  return fc
    .tuple(...names.map(value))
    .map((values) =>
      names.reduce(
        (url, { name }, index) => url.replace(`{${name}}`, encodeURIComponent(values[index] ?? '')),
        path,
      ),
    );
}

function encode(pairs: Pairs): string {
  return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
}

function join([path, pairs]: [string, Pairs]): string {
  return joinRaw([path, encode(pairs)]);
}

function joinRaw([path, query]: [string, string]): string {
  return query === '' ? path : `${path}?${query}`;
}

function conditional(etags: string[]): fc.Arbitrary<Record<string, string>> {
  const tag = fc.oneof(
    // Matches whatever is there: some of the answers are to be 304.
    fc.constant('*'),
    fc.constantFrom(...etags, '"x"', 'W/"x"', '', ',', '"'),
    fc.constant(`"a", ${etags[0]}`),
  );
  return tag.map((each) => ({ 'if-none-match': each }));
}

function withBody(request: fc.Arbitrary<Request>, sent: fc.Arbitrary<Sent>): fc.Arbitrary<Request> {
  return fc.tuple(request, sent).map(([given, { body, type }]) => ({
    ...given,
    body,
    headers: type === undefined ? given.headers : { ...given.headers, 'content-type': type },
  }));
}

/** A body of its media type; a text that is nothing but space is none. */
function goodBody(type: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Sent> {
  return value
    .map((each) => ({ type, body: type.endsWith('json') ? JSON.stringify(each) : String(each) }))
    .filter(({ body }) => /[^\s\ufeff]/.test(body));
}

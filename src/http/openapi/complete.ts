/** Adds to the generated document what all routes share: headers, conditional requests, problems, named parts. */
import { STATUS_CODES } from 'node:http';
import { isDataUrl } from '../caching.ts';
import { problemTypes } from '../problems/catalogue.ts';
import { PROBLEM_MEDIA_TYPE } from '../problems/problem.ts';
import { pruneSchemas } from './prune.ts';

/** As much of an OpenAPI document as is handled here. */
export interface Contract {
  paths: Record<string, { get: Operation }>;
  components: Record<string, Record<string, unknown>>;
}

interface Reference {
  $ref: string;
}

interface Parameter {
  name: string;
  schema: object;
}

interface Operation {
  operationId: string;
  parameters?: (Parameter | Reference)[];
  responses: Record<string, { description?: string; headers?: object; content?: object; $ref?: string }>;
}

const text = { type: 'string' };
const headers = {
  'Dataset-Version': {
    description: 'Version of everything stored: changes if and only if a document does.',
    schema: text,
  },
  ETag: {
    description: 'Changes whenever the answer at this address may have; good for If-None-Match.',
    schema: text,
  },
  Link: {
    description: 'RFC 8288: `first` is the first page of the list, `next` the next one where there is one.',
    schema: text,
  },
};

const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'ETags of answers the client has; 304 where one of them still stands.',
  schema: text,
};

/** Gives every operation its parameters, headers and error responses, each defined once among the components. */
export function complete({ components, ...document }: Contract): Contract {
  const shared = new Map<string, object>([['IfNoneMatch', ifNoneMatch]]);
  for (const [path, { get }] of Object.entries(document.paths)) {
    const isList = get.operationId.startsWith('list') && isDataUrl(path);
    get.parameters = (get.parameters ?? []).map((parameter) =>
      shareParameter(parameter as Parameter, shared),
    );
    if (isDataUrl(path)) {
      get.parameters.push({ $ref: '#/components/parameters/IfNoneMatch' });
      const names = isList ? ['ETag', 'Dataset-Version', 'Link'] : ['ETag', 'Dataset-Version'];
      Object.assign(get.responses[200] ?? {}, { headers: headerReferences(names) });
      get.responses[304] = { $ref: '#/components/responses/NotModified' };
    }
    for (const status of problemStatuses(path)) {
      get.responses[status] = { $ref: `#/components/responses/${responseName(status)}` };
    }
  }
  return pruneSchemas({
    ...document,
    components: {
      ...components,
      headers: { ...headers },
      parameters: Object.fromEntries(shared),
      responses: responses(),
    },
  });
}

/** Parameters that are the same wherever they occur, by the name of their component; others stay in place. */
const sharedParameters = new Map([
  ['limit', 'Limit'],
  ['cursor', 'Cursor'],
  ['id', 'Id'],
]);

function shareParameter({ schema, ...rest }: Parameter, shared: Map<string, object>): Parameter | Reference {
  const component = sharedParameters.get(rest.name);
  const parameter = { ...rest, schema };
  if (component === undefined) return parameter;
  shared.set(component, parameter);
  return { $ref: `#/components/parameters/${component}` };
}

/** The statuses of the problems that an address may answer with. 405 comes with other methods, which have no operation. */
function problemStatuses(path: string): number[] {
  const statuses = new Set<number>(Object.values(problemTypes).map(({ status }) => status));
  statuses.delete(405);
  if (!path.includes('{')) statuses.delete(404);
  if (path !== '/readyz') statuses.delete(503);
  return [...statuses];
}

function responses(): Record<string, object> {
  const statuses = problemStatuses('/readyz').concat(404);
  const problems = statuses.map((status) => [responseName(status), problemResponse(status)]);
  const notModified = {
    description: 'The client has the answer already.',
    headers: headerReferences(['ETag', 'Dataset-Version']),
  };
  return { NotModified: notModified, ...Object.fromEntries(problems) };
}

function problemResponse(status: number): object {
  const types = Object.entries(problemTypes).filter(([, type]) => type.status === status);
  return {
    description: types.map(([name, type]) => `\`${name}\`: ${type.description}`).join(' '),
    content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function responseName(status: number): string {
  return (STATUS_CODES[status] ?? String(status)).replaceAll(' ', '');
}

function headerReferences(names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

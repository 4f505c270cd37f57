/** Adds to the generated document what all routes share: headers, conditional requests, problems, named parts. */
import { isContractUrl, isDataUrl } from '../caching.ts';
import { requestExample } from '../parse/example.ts';
import { headerReferences, headers, rateLimitHeaders } from './headers.ts';
import { openAnswers } from './open-answers.ts';
import { problemResponses, problemStatuses, responseName } from './problem-responses.ts';
import { pruneSchemas } from './prune.ts';

/** As much of an OpenAPI document as is handled here. */
export interface Contract {
  paths: Record<string, { get?: Operation; post?: Operation }>;
  components: Record<string, Record<string, unknown>>;
}

/** Answers to show, by operationId and media type. */
export type Examples = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

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
  requestBody?: { content: Record<string, object> };
  responses: Record<string, { description?: string; headers?: object; content?: object; $ref?: string }>;
}

const text = { type: 'string' };

const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'ETags of answers the client has; 304 where one of them still stands.',
  schema: text,
};

const notModified = (names: string[]) => ({
  description: 'The client has the answer already.',
  headers: headerReferences(names),
});

/** Gives every operation its parameters, headers and error responses, each defined once among the components. */
export function complete({ components, ...document }: Contract, examples: Examples): Contract {
  const shared = new Map<string, object>([['IfNoneMatch', ifNoneMatch]]);
  for (const [path, { get, post }] of Object.entries(document.paths)) {
    for (const operation of [get, post]) {
      if (!operation) continue;
      operation.parameters = (operation.parameters ?? []).map((parameter) =>
        shareParameter(parameter as Parameter, shared),
      );
      for (const status of problemStatuses(path, operation.requestBody !== undefined)) {
        operation.responses[status] = { $ref: `#/components/responses/${responseName(status)}` };
      }
    }
    if (get) addExamples(get, examples);
    if (get && isDataUrl(path)) completeReading(get);
    if (get && isContractUrl(path)) completeContract(get);
    if (post) completeSending(post);
  }
  const whole = pruneSchemas({
    ...document,
    components: {
      ...components,
      headers: { ...headers },
      parameters: Object.fromEntries(shared),
      responses: { NotModified: notModified(['ETag', 'Dataset-Version']), ...problemResponses() },
    },
  });
  return openAnswers(whole);
}

/** Shows what the server really answers, in every form that it has. */
function addExamples({ operationId, responses }: Operation, examples: Examples): void {
  for (const [type, content] of Object.entries(responses[200]?.content ?? {})) {
    const example = examples[operationId]?.[type];
    if (example !== undefined) Object.assign(content, { example });
  }
}

/** What is only read has a version and may be asked for on a condition. */
function completeReading(get: Operation): void {
  const names = ['ETag', 'Dataset-Version', ...(get.operationId.startsWith('list') ? ['Link'] : [])];
  completeConditional(get, names, { $ref: '#/components/responses/NotModified' });
}

/** The contract may be asked for on a condition, and has nothing to do with what is stored. */
function completeContract(get: Operation): void {
  completeConditional(get, ['ETag'], notModified(['ETag']));
}

/** @param names of the headers of its answer; `unchanged` is the answer to who has it */
function completeConditional(
  get: Operation,
  names: string[],
  unchanged: Operation['responses'][string],
): void {
  get.parameters?.push({ $ref: '#/components/parameters/IfNoneMatch' });
  Object.assign(get.responses[200] ?? {}, { headers: headerReferences(names) });
  get.responses[304] = unchanged;
}

/** What is sent has a rate limit; a body of text is the text itself, where the route has a schema of what it stands for. */
function completeSending(post: Operation): void {
  Object.assign(post.responses[200] ?? {}, {
    headers: headerReferences(['Dataset-Version', ...rateLimitHeaders]),
  });
  const content = post.requestBody?.content ?? {};
  const example = requestExample.text;
  for (const type of Object.keys(content).filter((each) => each.startsWith('text/'))) {
    content[type] = { schema: { ...text, description: 'The article, as it was received.' }, example };
  }
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

import type { LiveStore } from '../../store/index.ts';
import { openapiDocument, openapiYaml } from '../openapi/contract.ts';
import { type ProblemName, problemTypes, problemUri } from '../problems/catalogue.ts';
import { ProblemError } from '../problems/problem.ts';
import { type App, answers, NoParameters } from '../routing.ts';
import { addHealthRoutes, addMetricsRoute } from './health.ts';
import {
  OpenApiSchema,
  OpenApiYamlSchema,
  ProblemNameParameters,
  ProblemTypeSchema,
  ProblemTypesSchema,
} from './schema.ts';

/** What the server says of itself: its health, its contract, its problem types. */
export function addSystemRoutes(app: App, store: LiveStore, metrics: () => Promise<string>): void {
  addHealthRoutes(app, store);
  addMetricsRoute(app, metrics);
  addContractRoutes(app);
  addProblemRoutes(app);
}

function addContractRoutes(app: App): void {
  app.get(
    '/openapi.json',
    {
      schema: {
        operationId: 'getOpenApiJson',
        tags: ['system'],
        summary: 'Get this description as JSON',
        description: 'The contract that every answer keeps.',
        querystring: NoParameters,
        response: answers('The description.', OpenApiSchema),
      },
    },
    async (_request, reply) =>
      reply
        .header('content-type', 'application/json; charset=utf-8')
        .send(JSON.stringify(await openapiDocument(app))),
  );

  app.get(
    '/openapi.yaml',
    {
      schema: {
        operationId: 'getOpenApiYaml',
        tags: ['system'],
        summary: 'Get this description as YAML',
        description: 'The contract that every answer keeps.',
        querystring: NoParameters,
        response: answers('The description.', OpenApiYamlSchema, 'application/yaml'),
      },
    },
    async (_request, reply) => reply.header('content-type', 'application/yaml').send(await openapiYaml(app)),
  );
}

function addProblemRoutes(app: App): void {
  app.get(
    '/problems',
    {
      schema: {
        operationId: 'listProblemTypes',
        tags: ['system'],
        summary: 'List the problem types',
        description: 'Every kind of error that the API answers with.',
        querystring: NoParameters,
        response: answers('The problem types.', ProblemTypesSchema),
      },
    },
    () => ({ data: (Object.keys(problemTypes) as ProblemName[]).map(describeType) }),
  );

  app.get(
    '/problems/:name',
    {
      schema: {
        operationId: 'getProblemType',
        tags: ['system'],
        summary: 'Get a problem type',
        description: 'What the `type` of a problem leads to.',
        params: ProblemNameParameters,
        querystring: NoParameters,
        response: answers('The problem type.', ProblemTypeSchema),
      },
    },
    ({ params: { name } }) => {
      if (!Object.hasOwn(problemTypes, name)) {
        throw new ProblemError('not-found', 'There is no problem type of this name; /problems lists them.');
      }
      return describeType(name as ProblemName);
    },
  );
}

function describeType(name: ProblemName) {
  return { type: problemUri(name), name, ...problemTypes[name] };
}

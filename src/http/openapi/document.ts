/** The contract: an OpenAPI 3.1 document made from the routes and their zod schemas. */
import swagger from '@fastify/swagger';
import fastify, { type RouteOptions } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { stringify } from 'yaml';
import { type Contract, complete, type Examples } from './complete.ts';

/** Version of the contract; v1 stays v1 as long as clients of it need not change. */
const VERSION = '1.0.0';

const description = `Diplomatic communiqués as data: meetings, participants, numbered points and tags, read from articles, each with the exact place in the source where it was read.

Offsets count Unicode code points of the document's text. Lists come in pages; \`page.next\` is the cursor of the next. Different parameters must all hold; a repeated parameter means any of its values. Every address under /v1 also answers OPTIONS and carries the version of the dataset; those that are read answer HEAD and carry an ETag. Documented keys do not change within v1; new ones may be added.`;

const tags = [
  { name: 'documents', description: 'Articles as received, their text and what it falls into.' },
  { name: 'meetings', description: 'Meetings held, planned or referred to.' },
  { name: 'people', description: 'People who took part in meetings.' },
  { name: 'points', description: 'Numbered points of communiqués and remarks.' },
  { name: 'search', description: 'Points by what they say, with the places of it.' },
  { name: 'tags', description: 'Labels of points, with counts.' },
  { name: 'topics', description: 'The controlled vocabulary of topics, with counts.' },
  { name: 'acts', description: 'The codebook of what actors do in points, with counts.' },
  { name: 'references', description: 'What documents refer to, once over all of them.' },
  { name: 'changes', description: 'Keeping in step: what has changed, as records and as news.' },
  { name: 'export', description: 'Everything as one file.' },
  { name: 'parse', description: 'Parsing an article of your own; nothing is stored.' },
  { name: 'system', description: 'The server itself: health, contract, problem types.' },
];

/**
 * Makes the contract of routes. The generator wants routes as they are added to an app: they are, to one that answers nothing.
 * @param routes with their zod schemas
 */
export async function describe(routes: readonly RouteOptions[], examples: Examples): Promise<Contract> {
  const app = fastify({ schemaController: { compilersFactory: nothingToCompile } });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'gongbao',
        version: VERSION,
        summary: 'Diplomatic communiqués as data.',
        description,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This server.' }],
      security: [],
      tags,
    },
    transform: jsonSchemaTransform as never,
    transformObject: (document) =>
      complete(jsonSchemaTransformObject(document as never) as unknown as Contract, examples) as never,
  });
  for (const { method, url, schema } of routes) {
    app.route({ method, url, exposeHeadRoute: false, ...(schema && { schema }), handler: () => undefined });
  }
  await app.ready();
  const document = app.swagger() as unknown as Contract;
  await app.close();
  return document;
}

const nothingToCompile = {
  buildValidator: () => () => () => true,
  buildSerializer: () => () => JSON.stringify,
} as never;

/** The contract as the text of openapi.yaml. No block scalars: some readers trip over blank lines in them. */
export function write(document: Contract): string {
  return stringify(document, { aliasDuplicateObjects: false, blockQuote: false, lineWidth: 0 });
}

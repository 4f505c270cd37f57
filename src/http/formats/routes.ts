/** Gives every list its other forms, in the contract and as addresses with a suffix: `/v1/points.csv`. */
import type { FastifyInstance, RouteOptions } from 'fastify';
import * as z from 'zod';
import { ListFormat, listMedia } from './media.ts';

const CsvSchema = z
  .string()
  .describe('A table as in RFC 4180, after a row of the columns’ names; docs/formats.md has the columns.');

const NdjsonSchema = z.string().describe('The records of the list as JSON, one on each line.');

interface ListSchema {
  operationId: string;
  summary: string;
  description: string;
  params?: z.ZodObject;
  response: Record<number, { content: Record<string, object> }>;
}

/** To be called before the lists are added: those whose `config` has a `form` get the others. */
export function addListFormats(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const { method, config, url } = route;
    if (method !== 'GET' || config?.form === undefined || url.endsWith(SUFFIX)) return;
    const schema = route.schema as unknown as ListSchema;
    const content = schema.response[200]?.content ?? {};
    content[listMedia.csv] = { schema: CsvSchema };
    content[listMedia.ndjson] = { schema: NdjsonSchema };
    app.route(withSuffix(route, schema));
  });
}

const SUFFIX = '.:format';

function withSuffix(route: RouteOptions, schema: ListSchema): RouteOptions {
  return {
    ...route,
    url: route.url + SUFFIX,
    schema: {
      ...schema,
      operationId: `${schema.operationId}As`,
      summary: `${schema.summary}, in a form`,
      description: `${schema.description} In the form that the suffix names; as a table or as lines the whole list, where neither \`limit\` nor \`cursor\` is given.`,
      params: (schema.params ?? z.object({})).extend({ format: ListFormat }),
    } as never,
  };
}

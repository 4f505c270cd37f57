/** The pages of /docs: Swagger UI. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fastify, { type FastifyInstance } from 'fastify';
import { answerAsTheServer } from '../later.ts';
import { openapiDocument } from './contract.ts';

/** What the page may load: only what this server sends. Swagger UI sets styles of its own. */
const DOCS_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** @param server whose contract is shown */
export async function createDocs(server: FastifyInstance): Promise<FastifyInstance> {
  // The package looks for its files beside its own code, which is not where they are once that is bundled.
  const files = join(createRequire(import.meta.url).resolve('@fastify/swagger-ui'), '../static');
  const app = fastify();
  answerAsTheServer(app, server);
  await app.register(swagger, {
    mode: 'static',
    specification: { document: (await openapiDocument(server)) as never },
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: DOCS_CSP,
    baseDir: files,
    logo: { type: 'image/svg+xml', content: readFileSync(join(files, 'logo.svg')) },
  });
  await app.ready();
  return app;
}

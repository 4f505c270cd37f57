import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

/** What the page of /docs may load: only what this server sends. Swagger UI sets styles of its own. */
const DOCS_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Adds the documentation of the API at `/docs`, for people. */
export async function addDocs(app: FastifyInstance): Promise<void> {
  // The package looks for its files beside its own code, which is not where they are once that is bundled.
  const files = join(createRequire(import.meta.url).resolve('@fastify/swagger-ui'), '../static');
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: DOCS_CSP,
    baseDir: files,
    logo: { type: 'image/svg+xml', content: readFileSync(join(files, 'logo.svg')) },
  });
}

import swaggerUi from '@fastify/swagger-ui';
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { LiveStore } from '../store/index.ts';
import { addCaching } from './caching.ts';
import { addDocumentRoutes } from './documents/routes.ts';
import { addErrorHandler, createFrameworkErrorHandler, onClientError } from './failures.ts';
import { addGuard, MAX_URL_LENGTH } from './guard.ts';
import { addMeetingRoutes } from './meetings/routes.ts';
import { addOpenapi, openapiDocument } from './openapi/document.ts';
import type { ArticleParser } from './parse/article-parser.ts';
import { addParseRoutes } from './parse/routes.ts';
import { addPersonRoutes } from './people/routes.ts';
import { addPointRoutes } from './points/routes.ts';
import type { App } from './routing.ts';
import { createSerializerCompiler } from './serialisation.ts';
import { addSystemRoutes } from './system/routes.ts';
import { addTagRoutes } from './tags/routes.ts';
import { validatorCompiler } from './validation.ts';

export interface AppOptions {
  readonly store: LiveStore;
  /** Parses the texts that are sent; closing the server doesn't close it. */
  readonly parser: ArticleParser;
  /** Fastify's logger option; false or absent for no log. */
  readonly logger?: NonNullable<FastifyServerOptions['logger']>;
  /** Whether every answer made here must also pass its zod schema: for tests. */
  readonly validateAnswers?: boolean;
}

/** What the page of /docs may load: only what this server sends. Swagger UI sets styles of its own. */
const DOCS_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Builds the server, ready to listen or to be asked by `inject`. Closing it doesn't close the store. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { store, parser, logger = false, validateAnswers = false } = options;
  const app = fastify({
    logger,
    // Failures are logged; a line for each request would cost more than the answer.
    logController: new LogController({ disableRequestLogging: true }),
    // While closing, requests on open connections are still answered, and the connections closed after that.
    return503OnClosing: false,
    routerOptions: { maxParamLength: MAX_URL_LENGTH },
    frameworkErrors: createFrameworkErrorHandler(store),
    clientErrorHandler: onClientError,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(createSerializerCompiler(validateAnswers));
  addErrorHandler(app, store);
  addCaching(app, store, () => JSON.stringify(openapiDocument(app)));
  addGuard(app);
  await addOpenapi(app);
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: DOCS_CSP });

  const routes = app as unknown as App;
  addSystemRoutes(routes, store);
  addDocumentRoutes(routes);
  addMeetingRoutes(routes);
  addPersonRoutes(routes);
  addPointRoutes(routes);
  addTagRoutes(routes);
  await addParseRoutes(app, parser);
  await app.ready();
  return app;
}

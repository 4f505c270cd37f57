import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { Registry } from 'prom-client';
import type { LiveStore } from '../store/index.ts';
import { addActRoutes } from './acts/routes.ts';
import { addCaching } from './caching.ts';
import { addChangeRoutes } from './changes/routes.ts';
import { addCitationRoutes } from './citations/routes.ts';
import type { Codes } from './codes.ts';
import { addCompareRoutes } from './compare/routes.ts';
import { addDocumentRoutes } from './documents/routes.ts';
import { addExplorer } from './explorer/routes.ts';
import { addExportRoutes } from './export/routes.ts';
import { addErrorHandler, createFrameworkErrorHandler, onClientError } from './failures.ts';
import { addListFormats } from './formats/routes.ts';
import { createClientOf, type TrustedProxies } from './gate/clients.ts';
import { createGate } from './gate/gate.ts';
import { addGuard, MAX_URL_LENGTH } from './guard.ts';
import { type AllowedOrigins, createCommonHeaders, requestIdOf } from './headers.ts';
import { createHttpServer } from './http-server.ts';
import { addMeetingRoutes } from './meetings/routes.ts';
import { addMetrics } from './metrics/metrics.ts';
import type { Examples } from './openapi/complete.ts';
import { addContract } from './openapi/contract.ts';
import { addDocs } from './openapi/docs.ts';
import type { ArticleParser } from './parse/article-parser.ts';
import { addParseRoutes } from './parse/routes.ts';
import { addPersonRoutes } from './people/routes.ts';
import { addPhraseRoutes } from './phrases/routes.ts';
import { createPointFilters } from './points/filters.ts';
import { addPointRoutes } from './points/routes.ts';
import { addSimilarRoute } from './points/similar.ts';
import { addReferenceRoutes } from './references/routes.ts';
import { addRequestLog, createRequestLogger } from './request-log.ts';
import type { App } from './routing.ts';
import { addSearchRoutes } from './search/routes.ts';
import { createSerializerCompiler } from './serialisation.ts';
import { addSystemRoutes } from './system/routes.ts';
import { addTagRoutes } from './tags/routes.ts';
import { createTopicNames } from './topics/names.ts';
import { addTopicRoutes } from './topics/routes.ts';
import { validatorCompiler } from './validation.ts';

export interface AppOptions {
  readonly store: LiveStore;
  /** Parses the texts that are sent; closing the server doesn't close it. */
  readonly parser: ArticleParser;
  /** The topics and the codebook of acts. */
  readonly codes: Codes;
  /** The answers that the contract shows; none, where they are not given. */
  readonly examples?: () => Examples;
  /** Fastify's logger option; false or absent for no log. */
  readonly logger?: NonNullable<FastifyServerOptions['logger']>;
  /** The folder of the built explorer; without one, `/` leads to the documentation of the API. */
  readonly explorerFolder?: string;
  /** What tells this program from others whose answers may have another form, such as a hash of its code. */
  readonly build?: string;
  /** Whether every answer made here must also pass its zod schema: for tests. */
  readonly validateAnswers?: boolean;
  /** Bytes that answers kept for the next who asks may take; 0 keeps none. */
  readonly cacheBytes?: number;
  /** Requests that one client may make in a minute; 0 for any number. */
  readonly requestsPerMinute?: number;
  readonly trustedProxies?: TrustedProxies;
  /** Origins whose pages may read the answers; any, where it is not given. */
  readonly origins?: AllowedOrigins;
  /** Given this app's metrics, how to get those of all processes that answer for one server, as text. */
  readonly shareMetrics?: (own: Registry) => () => Promise<string>;
}

/** Builds the server, ready to listen or to be asked by `inject`. Closing it doesn't close the store. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { store, parser, codes, explorerFolder, logger = false, validateAnswers = false } = options;
  const { examples = () => ({}) } = options;
  const { cacheBytes = 0, requestsPerMinute = 0, trustedProxies = [], origins = ['*'] } = options;
  const { build = '', shareMetrics = (own: Registry) => () => own.metrics() } = options;
  const commonHeaders = createCommonHeaders(origins);
  const clientOf = createClientOf(trustedProxies);
  const gate = createGate({ store, cacheBytes, requestsPerMinute, clientOf, commonHeaders });
  const app = fastify({
    logger,
    genReqId: requestIdOf,
    childLoggerFactory: createRequestLogger,
    serverFactory: (router) => createHttpServer(gate.before(router)),
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    // One line for each request, where the level asks for it: see request-log.ts.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'id' }),
    // While closing, requests on open connections are still answered, and the connections closed after that.
    return503OnClosing: false,
    routerOptions: { maxParamLength: MAX_URL_LENGTH },
    frameworkErrors: createFrameworkErrorHandler(store, commonHeaders),
    clientErrorHandler: onClientError,
    // Given here, and not set later, so that Fastify does not load those that it would bring.
    schemaController: {
      compilersFactory: {
        buildValidator: () => validatorCompiler,
        buildSerializer: () => createSerializerCompiler(validateAnswers),
        // Its types know the compilers that it would bring, and no others.
      } as never,
    },
  });
  addErrorHandler(app, store);
  addCaching(app, store, gate, JSON.stringify([build, codes]));
  addGuard(app, commonHeaders);
  addRequestLog(app, gate);
  const metrics = addMetrics(app, gate);
  addContract(app, examples);
  addDocs(app);
  addExplorer(app, explorerFolder);

  addListFormats(app);
  const routes = app as unknown as App;
  addSystemRoutes(routes, store, shareMetrics(metrics));
  addDocumentRoutes(routes);
  const topicNames = createTopicNames(codes.topics);
  const pointFilters = createPointFilters(topicNames, codes.acts);
  addMeetingRoutes(routes, pointFilters);
  addPersonRoutes(routes);
  addPointRoutes(routes, topicNames, pointFilters);
  addSearchRoutes(routes, topicNames, pointFilters);
  addPhraseRoutes(routes, pointFilters);
  addCitationRoutes(routes);
  addCompareRoutes(routes);
  addSimilarRoute(routes);
  addExportRoutes(routes);
  addTagRoutes(routes);
  addTopicRoutes(routes, codes.topics, topicNames);
  addActRoutes(routes, codes.acts);
  addReferenceRoutes(routes);
  addChangeRoutes(routes);
  await addParseRoutes(app, parser, clientOf);
  await app.ready();
  return app;
}

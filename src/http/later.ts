/** Parts of the server that are loaded when they are first asked for: what is for people, and what describes the server. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { unknownRoute } from './guard.ts';
import { type ProblemError, sendProblem } from './problems/problem.ts';

/**
 * Has addresses answered by an app of their own, which is made for the first request. What all answers of the server say, and
 * its log and metrics, hold for these too.
 * @param addresses patterns as the router has them
 * @param load makes the app, with routes for these addresses
 */
export function answerLater(
  app: FastifyInstance,
  addresses: readonly string[],
  load: () => Promise<FastifyInstance>,
): void {
  let loading: Promise<FastifyInstance> | undefined;
  const handOver = async (request: FastifyRequest, reply: FastifyReply) => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const { routing } = await loading;
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    routing(request.raw, reply.raw);
  };
  for (const address of addresses) app.get(address, { schema: { hide: true } }, handOver);
  app.addHook('onClose', async () => {
    await (await loading)?.close();
  });
}

/** What such an app does with addresses that it does not have, and with failures: as the server does. */
export function answerAsTheServer(app: FastifyInstance, server: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, unknownRoute(request.url.split('?', 1)[0] ?? request.url)),
  );
  app.setErrorHandler((error: FastifyError | ProblemError, request, reply) =>
    server.errorHandler(error as FastifyError, request, reply),
  );
}

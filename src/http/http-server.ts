import { createServer, type RequestListener, type Server } from 'node:http';

/** All of a request must have come after this long. */
const REQUEST_MS = 20_000;
/** A connection on which nothing moves for this long is closed: a client that sends or takes nothing. */
const SILENCE_MS = 30_000;
/** A connection that waits for its next request; longer than load balancers keep theirs, which is 60 s. */
const KEEP_ALIVE_MS = 65_000;
/** How often Node looks for requests that are late. */
const LOOK_EVERY_MS = 2_000;

/** An HTTP server that no client can hold up by being slow. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer(
    {
      requestTimeout: REQUEST_MS,
      headersTimeout: REQUEST_MS / 2,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: LOOK_EVERY_MS,
    },
    listener,
  );
  server.setTimeout(SILENCE_MS);
  return server;
}

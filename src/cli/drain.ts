import { constants } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { say } from './terminal.ts';

/** After this long a connection that has not come to its end is cut. Container engines wait 10 s before they kill. */
const patience = 8_000;

/** Ctrl-C under npm arrives twice, from the terminal and from npm: signals this close together are one. */
const sameSignal = 500;

/**
 * On SIGTERM or SIGINT stops accepting, lets the requests in flight finish, releases what they used and so lets the
 * process end by itself with code 0. A second signal ends it at once with 128 plus the signal's number.
 */
export function drainOnSignal(app: FastifyInstance, release: () => void): void {
  let since: number | undefined;
  const drain = async (signal: NodeJS.Signals) => {
    if (since !== undefined) {
      if (performance.now() - since > sameSignal) process.exit(128 + constants.signals[signal]);
      return;
    }
    since = performance.now();
    say(`gongbao: ${signal} received, finishing the requests in flight.`);
    const deadline = setTimeout(() => app.server.closeAllConnections(), patience);
    await app.close();
    clearTimeout(deadline);
    release();
  };
  process.on('SIGTERM', drain);
  process.on('SIGINT', drain);
}

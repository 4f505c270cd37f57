import type { ServerResponse } from 'node:http';
import { Server } from 'node:net';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { complain } from './terminal.ts';

/** After this long an answer that has not been taken is cut. Container engines wait 10 s before they kill. */
const patience = 8_000;

/**
 * For this long, connections that wait for their next request are kept: a request that is on its way is answered, as
 * the last one of its connection, and not lost.
 */
const linger = 1_000;

/** Ctrl-C under npm arrives twice, from the terminal and from npm: signals this close together are one. */
const sameSignal = 500;

/**
 * On SIGTERM or SIGINT stops accepting, lets the answers in flight arrive, releases what they used and so lets the
 * process end by itself with code 0. A second signal ends it at once with 128 plus the signal's number.
 */
export function drainOnSignal(app: FastifyInstance, release: () => Promise<void>): void {
  const traffic = watchTraffic(app);
  let since: number | undefined;
  const onSignal = async (signal: NodeJS.Signals) => {
    if (since !== undefined) {
      if (performance.now() - since > sameSignal) process.exit(128 + constants.signals[signal]);
      return;
    }
    since = performance.now();
    complain(`${signal} received, finishing the requests in flight.`);
    // Node's own close() takes an answer that is written but not yet sent for done, and cuts it: so at first only the
    // listening ends.
    Server.prototype.close.call(app.server);
    await Promise.race([traffic.parted(), sleep(linger, undefined, { ref: false })]);
    await Promise.race([traffic.drained(), sleep(patience - linger, undefined, { ref: false })]);
    app.server.closeAllConnections();
    await app.close();
    await release();
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

interface Traffic {
  /** Settles when every connection has ended; from now on each answer is the last on its connection. */
  parted(): Promise<void>;
  /** Settles when no answer is under way. */
  drained(): Promise<void>;
}

/** Keeps account of the connections, and of the answers that have not been sent to their end. */
function watchTraffic(app: FastifyInstance): Traffic {
  const inFlight = new Set<ServerResponse>();
  let connections = 0;
  let parting = false;
  let onChange: (() => void) | undefined;
  app.server.on('connection', (socket) => {
    connections += 1;
    socket.once('close', () => {
      connections -= 1;
      onChange?.();
    });
  });
  app.server.prependListener('request', (_, response) => {
    inFlight.add(response);
    if (parting) closeAfter(response);
    response.once('close', () => {
      inFlight.delete(response);
      onChange?.();
    });
  });
  const until = (done: () => boolean) =>
    new Promise<void>((resolve) => {
      onChange = () => done() && resolve();
      onChange();
    });
  return {
    parted() {
      parting = true;
      inFlight.forEach(closeAfter);
      return until(() => connections === 0);
    },
    drained: () => until(() => inFlight.size === 0),
  };
}

/** Tells the client that this is the last answer on its connection. */
function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}

import type { FastifyInstance } from 'fastify';
import type { Gate } from './gate/gate.ts';

/**
 * Logs a line for each request at level `info`, with its id. Where the level is higher, nothing is added to a request:
 * a line costs more than most answers.
 */
export function addRequestLog(app: FastifyInstance, gate: Gate): void {
  if (!['info', 'debug', 'trace'].includes(app.log.level)) return;
  const log = (line: { id: string; method: string; url: string; status: number; ms: number }) =>
    app.log.info({ ...line, url: line.url.slice(0, 1000), ms: Number(line.ms.toFixed(3)) }, 'answered');
  app.addHook('onResponse', ({ id, method, url }, { statusCode: status, elapsedTime: ms }, done) => {
    log({ id, method, url, status, ms });
    done();
  });
  gate.onAnswer(log);
}

import type { FastifyBaseLogger, FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Gate } from './gate/gate.ts';

type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';
type ChildLogger = NonNullable<FastifyServerOptions['childLoggerFactory']>;

/**
 * A request's logger, which names it in each line. The child of the server's logger that does is made once there is a line to write: to make one for each
 * request costs more than most answers.
 */
export const createRequestLogger: ChildLogger = (log, bindings) =>
  new RequestLogger(log, bindings) as unknown as FastifyBaseLogger;

class RequestLogger {
  readonly log: FastifyBaseLogger;
  readonly bindings: object;

  constructor(log: FastifyBaseLogger, bindings: object) {
    this.log = log;
    this.bindings = bindings;
  }

  get level(): string {
    return this.log.level;
  }

  child(bindings: object, options?: object): FastifyBaseLogger {
    return this.log.child({ ...this.bindings, ...bindings }, options);
  }

  fatal(...line: unknown[]): void {
    this.write('fatal', line);
  }

  error(...line: unknown[]): void {
    this.write('error', line);
  }

  warn(...line: unknown[]): void {
    this.write('warn', line);
  }

  info(...line: unknown[]): void {
    this.write('info', line);
  }

  debug(...line: unknown[]): void {
    this.write('debug', line);
  }

  trace(...line: unknown[]): void {
    this.write('trace', line);
  }

  private write(level: Level, line: unknown[]): void {
    const log: Record<Level, (...line: unknown[]) => void> = this.log.child(this.bindings);
    log[level](...line);
  }
}

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

import { DatabaseError, type DatabaseErrorCode, type LiveStore } from '../../store/index.ts';
import { ProblemError } from '../problems/problem.ts';
import { type App, answers, NoParameters } from '../routing.ts';
import { HealthSchema, MetricsSchema, ReadinessSchema } from './schema.ts';

/** Whether the server lives, whether it can answer, and what it counts: for whoever watches it. */
export function addHealthRoutes(app: App, store: LiveStore): void {
  app.get(
    '/healthz',
    {
      schema: {
        operationId: 'getHealth',
        tags: ['system'],
        summary: 'Is the server alive?',
        description: 'Answers as long as the server runs; asks nothing of the database.',
        querystring: NoParameters,
        response: answers('The server runs.', HealthSchema),
      },
    },
    (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );

  app.get(
    '/readyz',
    {
      schema: {
        operationId: 'getReadiness',
        tags: ['system'],
        summary: 'Can the server answer?',
        description: 'Answers 200 once the database answers and holds a document, and 503 until then.',
        querystring: NoParameters,
        response: answers('The server can answer.', ReadinessSchema),
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const found = await readiness(store).catch((error: unknown) => {
        const known = store.failed(error);
        request.log.error({ err: known ?? error }, 'the database does not answer');
        throw new ProblemError('not-ready', whyNot(known));
      });
      const missing = store.missing();
      if (missing) request.log.warn(missing);
      if (missing) throw new ProblemError('not-ready', whyNot(new DatabaseError('missing', missing)));
      if (found.documents === 0) {
        throw new ProblemError(
          'not-ready',
          'The database holds no document; run `gongbao ingest` to add some.',
        );
      }
      return { status: 'ready', ...found };
    },
  );
}

async function readiness(store: LiveStore) {
  const { reader, version, release } = store.acquire();
  try {
    return { documents: await reader.documentCount(), datasetVersion: version };
  } finally {
    release();
  }
}

/** Why the database does not answer, without the paths of this machine: the log has those. */
function whyNot(error: DatabaseError | undefined): string {
  const reason = error ? reasons[error.code] : 'it fails in a way that is not known';
  return `The database does not answer: ${reason}; the log of the server says more.`;
}

const reasons: Record<DatabaseErrorCode, string> = {
  'not-a-database': 'its file is not a SQLite database',
  foreign: 'its file belongs to another program',
  newer: 'it was written by a later version of gongbao',
  damaged: 'its file is damaged',
  'not-migrated': 'it was not prepared by this version of gongbao',
  missing: 'its file is gone',
  unwritable: 'its file cannot be opened or read',
  locked: 'another process has locked it',
};

/** What Prometheus scrapes. */
export function addMetricsRoute(app: App, metrics: () => Promise<string>): void {
  app.get(
    '/metrics',
    {
      schema: {
        operationId: 'getMetrics',
        tags: ['system'],
        summary: 'Get the metrics of the server',
        description:
          'What Prometheus scrapes: how long answers took, what was refused, what the process uses. Of all workers together, where there are several.',
        querystring: NoParameters,
        response: answers('The metrics.', MetricsSchema, 'text/plain'),
      },
    },
    async (_request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
        .send(await metrics()),
  );
}

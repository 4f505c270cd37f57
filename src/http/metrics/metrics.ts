/** What the server tells those who watch it, in the text format of Prometheus. */
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Gate } from '../gate/gate.ts';

/** Seconds; an answer from the store takes less than a millisecond, a search up to some tens. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1];

/**
 * Counts what the router answers, by route and status, and reads off the gate what it answers itself. One registry for
 * each app, so that two apps in one process count apart.
 */
export function addMetrics(app: FastifyInstance, gate: Gate): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  // It would tell the version of Node.
  registry.removeSingleMetric('nodejs_version_info');

  const seconds = new Histogram({
    name: 'gongbao_http_request_duration_seconds',
    help: 'How long the router took to answer, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });

  addGateMetrics(registry, gate);
  return registry;
}

function addGateMetrics(registry: Registry, gate: Gate): void {
  const registers = [registry];
  const answered: Counter<'reason'> = new Counter({
    name: 'gongbao_http_gate_answers_total',
    help: 'Requests answered before the router: from kept answers, refused by the rate limit, refused by overload.',
    labelNames: ['reason'],
    registers,
    collect() {
      const { kept, limited, shed } = gate.counts;
      answered.reset();
      answered.inc({ reason: 'kept' }, kept);
      answered.inc({ reason: 'rate-limit' }, limited);
      answered.inc({ reason: 'overload' }, shed);
    },
  });
  const bytes: Gauge = new Gauge({
    name: 'gongbao_http_kept_answers_bytes',
    help: 'What the kept answers take.',
    registers,
    collect: () => bytes.set(gate.counts.keptBytes),
  });
}

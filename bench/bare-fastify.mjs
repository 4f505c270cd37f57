/** Fastify with one route and nothing else. */
import fastify from 'fastify';

const app = fastify();
app.get('/healthz', () => ({ status: 'ok' }));
console.error(await app.listen({ port: 0, host: '127.0.0.1' }));
process.once('SIGTERM', () => process.exit());

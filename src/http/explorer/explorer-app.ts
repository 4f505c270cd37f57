import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { answerAsTheServer } from '../later.ts';
import { pages } from './routes.ts';

/** Only what this server sends may run, be shown or be asked; nothing inline, nothing evaluated. */
const EXPLORER_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/**
 * The page and its files. The names of the files carry a hash of what is in them, so that they may be kept for ever.
 * @param server of which the pages are a part
 */
export async function createExplorer(server: FastifyInstance, folder: string): Promise<FastifyInstance> {
  const app = fastify();
  answerAsTheServer(app, server);
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/explorer/',
    preCompressed: true,
    index: false,
    immutable: true,
    maxAge: '365d',
  });
  for (const page of pages) {
    app.get(page, (_request, reply) =>
      reply
        .headers({ 'content-security-policy': EXPLORER_CSP, 'referrer-policy': 'same-origin' })
        .sendFile('index.html', folder, { immutable: false, maxAge: 0 }),
    );
  }
  await app.ready();
  return app;
}

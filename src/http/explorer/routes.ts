import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { unknownRoute } from '../guard.ts';

/** Only what this server sends may run, be shown or be asked; nothing inline, nothing evaluated. */
const EXPLORER_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/** The addresses of the explorer. It is one page, which finds in its address what to show. */
const pages = ['/', '/documents/*', '/search', '/look/*', '/parse'];

/**
 * Adds the explorer at `/`: a page and its files, made by scripts/build-web.mjs. The names of the files carry a hash
 * of what is in them, so that they may be kept for ever.
 *
 * @param folder where `index.html` and `assets/` are; undefined for no explorer
 */
export async function addExplorer(app: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder === undefined) {
    app.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/docs', 302));
    return;
  }
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/explorer/',
      preCompressed: true,
      index: false,
      immutable: true,
      maxAge: '365d',
    });
    scope.setNotFoundHandler(({ url }) => {
      throw unknownRoute(url.split('?', 1)[0] ?? url);
    });
    for (const page of pages) {
      scope.get(page, { schema: { hide: true } }, (_request, reply) =>
        reply
          .headers({ 'content-security-policy': EXPLORER_CSP, 'referrer-policy': 'same-origin' })
          .sendFile('index.html', folder, { immutable: false, maxAge: 0 }),
      );
    }
  });
}

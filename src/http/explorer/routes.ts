import type { FastifyInstance } from 'fastify';
import { answerLater } from '../later.ts';

/** The addresses of the explorer. It is one page, which finds in its address what to show. */
export const pages = ['/', '/documents/*', '/search', '/look/*', '/parse'];

/**
 * Adds the explorer at `/`: a page and its files, made by scripts/build-web.mjs.
 *
 * @param folder where `index.html` and `assets/` are; undefined for no explorer
 */
export function addExplorer(app: FastifyInstance, folder: string | undefined): void {
  if (folder === undefined) {
    app.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/docs', 302));
    return;
  }
  answerLater(app, ['/explorer/*', ...pages], async () => {
    const { createExplorer } = await import('./explorer-app.ts');
    return await createExplorer(app, folder);
  });
}

import type { FastifyInstance } from 'fastify';
import { answerLater } from '../later.ts';

/** Adds the documentation of the API at `/docs`, for people. */
export function addDocs(app: FastifyInstance): void {
  answerLater(app, ['/docs', '/docs/', '/docs/*'], async () => {
    const { createDocs } = await import('./docs-app.ts');
    return await createDocs(app);
  });
}

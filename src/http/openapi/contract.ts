/** The contract of a server: made of its routes when it is first asked for, since that takes as long as the server to start. */
import type { FastifyInstance, RouteOptions } from 'fastify';
import type { Contract, Examples } from './complete.ts';

declare module 'fastify' {
  interface FastifyInstance {
    contract: { document(): Promise<Contract>; yaml(): Promise<string> };
  }
}

/** Has the contract made of the routes that are added after this. */
export function addContract(app: FastifyInstance, examples: () => Examples): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    if (route.method !== 'HEAD') routes.push(route);
  });
  let document: Promise<Contract> | undefined;
  let yaml: Promise<string> | undefined;
  const contract = {
    document: () =>
      (document ??= import('./document.ts').then(({ describe }) => describe(routes, examples()))),
    yaml: () =>
      (yaml ??= Promise.all([contract.document(), import('./document.ts')]).then(([made, { write }]) =>
        write(made),
      )),
  };
  app.decorate('contract', contract);
}

/** The contract as an object; the app must be ready. */
export function openapiDocument(app: Pick<FastifyInstance, 'contract'>): Promise<Contract> {
  return app.contract.document();
}

/** The contract as the text of openapi.yaml; the app must be ready. */
export function openapiYaml(app: Pick<FastifyInstance, 'contract'>): Promise<string> {
  return app.contract.yaml();
}

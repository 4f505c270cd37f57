import type { Contract } from './complete.ts';
import { schemasIn } from './prune.ts';

/**
 * Leaves room in answers for keys that a later version adds, as the contract promises: a client made from this one must not
 * refuse them. What is sent to the server stays closed, so that a slip is found.
 */
export function openAnswers(document: Contract): Contract {
  const { schemas = {} } = document.components;
  const bodies = Object.values(document.paths).flatMap(({ post }) => post?.requestBody ?? []);
  const sent = schemasIn(bodies, schemas);
  const opened = Object.entries(schemas).map(([name, schema]) => [
    name,
    sent.has(name) ? schema : open(schema),
  ]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(opened) } };
}

function open(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === 'additionalProperties' && value === false ? undefined : value,
    ),
  );
}

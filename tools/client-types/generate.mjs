/** Makes the types of the client from the contract. It runs here, beside the TypeScript 5 that the generator wants. */
import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const { factory, SyntaxKind } = ts;

/**
 * @param {string} yaml the text of openapi.yaml
 * @returns {Promise<string>} the text of src/client/contract.ts
 */
export async function generate(yaml) {
  const types = await openapiTypescript(yaml, { transform });
  return `/** Made from openapi.yaml by \`npm run openapi\`; not to be edited. */\n\n${astToString(types)}`;
}

/** Values that are known today while others may come: an editor proposes them, and any text is allowed. */
function transform(schema) {
  const known = schema['x-extensible-enum'];
  if (!known) return undefined;
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const others = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...literals, others]);
}

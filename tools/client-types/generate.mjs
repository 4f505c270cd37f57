/** Makes the types of the client from the contract. It runs here, beside the TypeScript 5 that the generator wants. */
import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const { factory, SyntaxKind } = ts;

/**
 * @param {object} contract what openapi.yaml holds
 * @returns {Promise<string>} the text of src/client/contract.ts
 */
export async function generate(contract) {
  const types = await openapiTypescript(withoutExamples(contract), { transform });
  return `/** Made from openapi.yaml by \`npm run openapi\`; not to be edited. */\n\n${astToString(types)}`;
}

/** Types say what may come, and the contract itself what came once: as comments its answers would be most of the file. */
function withoutExamples(contract) {
  for (const media of mediaOf(contract)) {
    delete media.example;
    delete media.examples;
  }
  return contract;
}

/** Every media type object of the contract: the values of `content`. */
function* mediaOf(part) {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'content' && !('type' in value)) yield* Object.values(value);
    yield* mediaOf(value);
  }
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

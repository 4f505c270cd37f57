/** Values for a JSON schema: those that it takes, those that it nearly takes, and any. */
import fc from 'fast-check';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
}

export type Resolve = (schema: Schema) => Schema;

/** Any text of whole characters, short. */
export const text = fc.string({ unit: 'binary', maxLength: 12 });

/** Values that a schema takes, short enough that an address of them has room. */
export function valid(given: Schema, resolve: Resolve): fc.Arbitrary<unknown> {
  // A language that no pattern describes: words are always good.
  if (given.$ref?.endsWith('/SearchText')) return fc.stringMatching(/^[一-龟a-z]{1,6}( [一-龟a-z]{1,6})?$/);
  const schema = resolve(given);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => valid(each, resolve)));
  switch (schema.type) {
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valid(schema.items ?? {}, resolve), { minLength: 1, maxLength: 3 });
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, each]) => [key, valid(each, resolve)]),
        ),
        { requiredKeys: schema.required ?? [] },
      );
    default:
      return validText(schema);
  }
}

function validText({ pattern, format, minLength = 0, maxLength = 30 }: Schema): fc.Arbitrary<string> {
  if (format === 'uri') return fc.webUrl();
  const fits = (value: string) =>
    value.length >= minLength &&
    value.length <= maxLength &&
    (!pattern || new RegExp(pattern, 'u').test(value));
  const loose = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 20) });
  if (!pattern || fits('友好')) return loose.filter(fits);
  return fc.stringMatching(new RegExp(pattern)).filter(fits);
}

/** Values that a schema takes but for something: an end of a range, a letter, a type. */
export function spoiled(given: Schema, resolve: Resolve): fc.Arbitrary<unknown> {
  const schema = resolve(given.type === 'array' ? (given.items ?? {}) : given);
  const { minimum = 0, maximum = 1000, maxLength = 200 } = schema;
  const numbers = [minimum - 1, maximum + 1, 0.5, 1e21, '1e2', '0x1', ' 1', '+1', '-0', ''];
  const words = (schema.enum ?? ['2023-02-30', 'cn', '--04-27']).flatMap((each) => [
    `${String(each)} `,
    String(each).toUpperCase(),
  ]);
  return fc.oneof(
    fc.constantFrom<unknown>(...(schema.type === 'integer' ? numbers : words)),
    fc.constantFrom('', '\u0000', 'null', '[]', '{}', '‮', '%', "' OR 1=1 --", 'a'.repeat(maxLength + 1)),
    text,
  );
}

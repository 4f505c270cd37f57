import { type Node, type Pair, refOf, resolve } from './breaks.ts';

type Side = 'request' | 'answer';

/** Keywords that bound what is valid, by which way they narrow it. */
const upper = ['maximum', 'maxLength', 'maxItems', 'exclusiveMaximum'];
const lower = ['minimum', 'minLength', 'minItems', 'exclusiveMinimum'];

/**
 * What a later schema breaks of an earlier one. Of a request: it must still take everything that it took. Of an answer: it must
 * still have every key and every value, and hold nothing of another type; more keys and more values may come.
 *
 * @returns sentences that begin with where it is: `.data[].text is gone`
 */
export function schemaBreaks(documents: Pair, before: unknown, after: unknown, side: Side): string[] {
  const compared = new Set<string>();

  const compare = (one: Node | undefined, other: Node | undefined, at: string): string[] => {
    const pair = `${refOf(one)} ${refOf(other)}`;
    if (refOf(one) && refOf(other)) {
      if (compared.has(pair)) return [];
      compared.add(pair);
    }
    const earlier = plain(documents.before, one);
    const later = plain(documents.after, other);
    if (!earlier) return [];
    if (!later) return [`${at} is gone`];
    return [
      ...typeBreaks(earlier, later, side, at),
      ...valueBreaks(earlier, later, at),
      ...(side === 'request' ? boundBreaks(earlier, later, at) : []),
      ...propertyBreaks(earlier, later, at),
      ...(earlier.items ? compare(earlier.items, later.items, `${at}[]`) : []),
      ...variantBreaks(earlier, later, at),
    ];
  };

  const propertyBreaks = (earlier: Plain, later: Plain, at: string): string[] => {
    const kept = Object.entries(earlier.properties).flatMap(([key, schema]) =>
      later.properties[key]
        ? compare(schema, later.properties[key], `${at}.${key}`)
        : [`${at}.${key} is gone`],
    );
    // A key that an answer always had must stay; one that a request could leave out must not be asked for.
    const [had, has] = side === 'answer' ? [earlier, later] : [later, earlier];
    const moved = had.required.filter((key) => !has.required.includes(key));
    const said = side === 'answer' ? 'may be absent now' : 'is required now';
    return [...kept, ...moved.filter((key) => key in later.properties).map((key) => `${at}.${key} ${said}`)];
  };

  const variantBreaks = (earlier: Plain, later: Plain, at: string): string[] =>
    earlier.variants.flatMap((variant) => {
      const match = later.variants.find((each) => nameOf(each) === nameOf(variant));
      return match ? compare(variant, match, at) : [`${at} is never a ${nameOf(variant)} any more`];
    });

  return compare(before as Node, after as Node, '');
}

interface Plain {
  types: string[];
  values: unknown[] | undefined;
  properties: Record<string, Node>;
  required: string[];
  items: Node | undefined;
  /** What it may be one of, where that is more than one thing or null. */
  variants: Node[];
  keywords: Record<string, unknown>;
}

/** A schema without references, and with null as one of its types. */
function plain(document: Node, given: Node | undefined): Plain | undefined {
  const schema = resolve(document, given) as Record<string, unknown> | undefined;
  if (!schema) return undefined;
  const variants = ((schema.anyOf ?? schema.oneOf) as Node[] | undefined) ?? [];
  const others = variants.filter((each) => (each.type as unknown) !== 'null');
  const nullable = others.length < variants.length;
  if (others.length === 1) {
    const inner = plain(document, others[0]);
    return inner && { ...inner, types: nullable ? [...inner.types, 'null'] : inner.types };
  }
  const { const: only, enum: values } = schema;
  return {
    types: [...[schema.type ?? []].flat(), ...(nullable ? ['null'] : [])] as string[],
    values: (only === undefined ? values : [only]) as unknown[] | undefined,
    properties: (schema.properties ?? {}) as Record<string, Node>,
    required: (schema.required ?? []) as string[],
    items: schema.items as Node | undefined,
    variants: others,
    keywords: schema,
  };
}

function nameOf(schema: Node): string {
  return refOf(schema)?.split('/').at(-1) ?? JSON.stringify(schema);
}

/** An answer must not hold what it could not; a request must still take what it could. */
function typeBreaks(earlier: Plain, later: Plain, side: Side, at: string): string[] {
  const [allowed, found] = side === 'answer' ? [earlier.types, later.types] : [later.types, earlier.types];
  if (allowed.length === 0) return [];
  const other = found.filter(
    (type) => !allowed.includes(type) && !(type === 'integer' && allowed.includes('number')),
  );
  return other.map((type) =>
    side === 'answer' ? `${at} may be ${type} now` : `${at} may not be ${type} any more`,
  );
}

function valueBreaks(earlier: Plain, later: Plain, at: string): string[] {
  if (!later.values) return [];
  if (!earlier.values) return [`${at} is one of few values now`];
  const gone = earlier.values.filter((value) => !later.values?.includes(value));
  return gone.map((value) => `${at} is never ${JSON.stringify(value)} any more`);
}

function boundBreaks(earlier: Plain, later: Plain, at: string): string[] {
  const tighter = (keyword: string, sign: 1 | -1) => {
    const now = later.keywords[keyword];
    const was = earlier.keywords[keyword];
    return typeof now === 'number' && (typeof was !== 'number' || sign * now < sign * was);
  };
  const found = [...upper.filter((each) => tighter(each, 1)), ...lower.filter((each) => tighter(each, -1))];
  for (const keyword of ['pattern', 'format']) {
    const now = later.keywords[keyword];
    if (now !== undefined && now !== earlier.keywords[keyword]) found.push(keyword);
  }
  return found.map((keyword) => `${at} has another ${keyword}`);
}

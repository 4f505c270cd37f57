/** Calls of the API as values: to be made, and to be shown as someone else would write them. */

export interface Call {
  method: 'GET' | 'POST';
  /** As the contract writes it: `/v1/points/{id}`. */
  path: string;
  inPath: Record<string, string>;
  query: Record<string, string | number | readonly string[]>;
  /** The text that a POST sends. */
  body: string | null;
}

export function getCall(path: string, inPath: Call['inPath'] = {}, query: Call['query'] = {}): Call {
  return { method: 'GET', path, inPath, query, body: null };
}

/** The whole address of a call. */
export function urlOf({ path, inPath, query }: Call, origin: string): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(inPath[name] ?? ''));
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat()) parameters.append(name, String(each));
  }
  const search = parameters.toString();
  return `${origin}${filled}${search && `?${search}`}`;
}

/** The call for a shell. What is typed in Chinese stays legible: curl encodes it. */
export function toCurl(call: Call, origin: string): string {
  const { method, query, body } = call;
  if (method === 'POST') {
    const address = quoted(urlOf(call, origin));
    return `curl ${address} \\\n  -H 'Content-Type: text/plain; charset=utf-8' \\\n  --data-binary ${quoted(body ?? '')}`;
  }
  const address = quoted(urlOf({ ...call, query: {} }, origin));
  const parameters = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each) => `--data-urlencode ${quoted(`${name}=${each}`)}`),
  );
  return parameters.length === 0 ? `curl ${address}` : [`curl -G ${address}`, ...parameters].join(' \\\n  ');
}

/** One word of a shell command, whatever it holds. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** The call with the typed client. */
export function toTypeScript({ method, path, inPath, query, body }: Call, origin: string): string {
  const params = {
    ...(Object.keys(inPath).length > 0 && { path: inPath }),
    ...(Object.keys(query).length > 0 && { query }),
  };
  const init = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(body !== null && { body }),
  };
  const rest = Object.keys(init).length > 0 ? `, ${literal(init)}` : '';
  return [
    "import { createClient } from 'gongbao/client';",
    '',
    `const gongbao = createClient({ baseUrl: ${literal(origin)} });`,
    `const answer = await gongbao.${method.toLowerCase()}(${literal(path)}${rest});`,
  ].join('\n');
}

/** A value as TypeScript writes it. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"(\w+)":/gm, '$1$2:');
}

import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getCall, toCurl, toTypeScript, urlOf } from '../../src/web/api/calls.ts';

const origin = 'http://127.0.0.1:3000';
const call = getCall('/v1/documents/{id}/points', { id: 'a b' }, { tag: ['西安', 'x'], limit: 20 });

describe('a call of the API', () => {
  test('has an address with its parts encoded and repeated parameters repeated', () => {
    expect(urlOf(call, origin)).toBe(
      `${origin}/v1/documents/a%20b/points?tag=%E8%A5%BF%E5%AE%89&tag=x&limit=20`,
    );
  });

  test('is shown for curl with the words legible', () => {
    expect(toCurl(call, origin)).toBe(
      `curl -G '${origin}/v1/documents/a%20b/points' \\\n  --data-urlencode 'tag=西安' \\\n  --data-urlencode 'tag=x' \\\n  --data-urlencode 'limit=20'`,
    );
  });

  test('for every text sent, a shell hands curl that text', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '"', '\\', '$(id)', '`', '\n', '公报', ' ', '!') });
    fc.assert(
      fc.property(text, (body) => {
        const shown = toCurl({ method: 'POST', path: '/v1/parse', inPath: {}, query: {}, body }, origin);
        const command = shown.replace(/^curl /, 'printf "%s\\037" ');
        const words = execFileSync('sh', ['-c', command], { encoding: 'utf8' }).split('\u001f');
        expect(words.at(-2)).toBe(body);
      }),
      { numRuns: 20 },
    );
  });

  test('is shown in TypeScript as the client takes it', () => {
    expect(toTypeScript(call, origin)).toBe(`import { createClient } from 'gongbao/client';

const gongbao = createClient({ baseUrl: "${origin}" });
const answer = await gongbao.get("/v1/documents/{id}/points", {
  params: {
    path: {
      id: "a b"
    },
    query: {
      tag: [
        "西安",
        "x"
      ],
      limit: 20
    }
  }
});`);
    expect(toTypeScript(getCall('/v1/tags'), origin)).toContain('await gongbao.get("/v1/tags");');
  });
});

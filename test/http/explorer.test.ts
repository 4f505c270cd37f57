/** The explorer as it is served: the built page and its files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { problemOf, serverWith } from './helper.ts';

const folder = join(import.meta.dirname, '../../dist/web');
const server = async () => {
  const { app, get } = await serverWith(undefined, { explorerFolder: folder });
  // The explorer is no part of the contract, so that `get` would refuse its answers.
  const load = (url: string, headers = {}) => app.inject({ url, headers });
  return { get, load };
};

/** The files of the first view: those that the page names, and what its script cannot do without. */
function scriptsOfFirstView(page: string): string[] {
  const wanted = [...page.matchAll(/src="\/explorer\/([^"]+\.js)"/g)].map(([, name = '']) => name);
  for (const name of wanted) {
    const code = readFileSync(join(folder, 'assets', name), 'utf8');
    for (const [, other = ''] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
      if (!wanted.includes(other)) wanted.push(other);
    }
  }
  return wanted;
}

describe('the explorer', () => {
  test.each(['/', '/documents/x', '/documents/x/points/c1', '/search?q=1', '/look/meetings', '/parse'])(
    'is the page at %s, which may load only what this server sends',
    async (address) => {
      const { load } = await server();
      const page = await load(address);
      expect(page.statusCode).toBe(200);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      const csp = String(page.headers['content-security-policy']);
      expect(csp).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      expect(csp).not.toContain('unsafe');
      expect(page.body).not.toMatch(/<script>|<style|\son\w+=|https?:\/\//);
      expect((await load(address, { 'if-none-match': String(page.headers.etag) })).statusCode).toBe(304);
    },
  );

  test('its files are there, may be kept for ever, and come compressed', async () => {
    const { load } = await server();
    const { body } = await load('/');
    const addresses = [...body.matchAll(/(?:src|href)="(\/explorer\/[^"]+)"/g)].map(
      ([, address = '']) => address,
    );
    expect(addresses).toHaveLength(3);
    for (const address of addresses) {
      expect(address).toMatch(/-[A-Z0-9]{8}\.\w+$/);
      const plain = await load(address);
      expect(plain.statusCode).toBe(200);
      expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      const zipped = await load(address, { 'accept-encoding': 'gzip' });
      if (plain.rawPayload.length < 1000) continue;
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(zipped.rawPayload)).toEqual(plain.rawPayload);
    }
  });

  test('has the flags of countries', async () => {
    const { load } = await server();
    expect((await load('/explorer/flags/KZ.svg')).headers['content-type']).toBe('image/svg+xml');
  });

  test('what is not there is a problem like any other', async () => {
    const { get } = await server();
    for (const address of [
      '/explorer/nothing.js',
      '/explorer/flags/QQ.svg',
      '/explorer/../index.html',
      '/nowhere',
    ]) {
      const answer = await get(address);
      expect([address, answer.statusCode, problemOf(answer).name]).toEqual([address, 404, 'unknown-route']);
    }
    expect((await get('/', { method: 'POST' })).statusCode).toBe(405);
  });

  test('the script of the first view is at most 150 KB compressed', async () => {
    const { load } = await server();
    const scripts = scriptsOfFirstView((await load('/')).body);
    expect(scripts.length).toBeGreaterThan(1);
    const sizes = scripts.map((name) => {
      const file = join(folder, 'assets', name);
      return readFileSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).length;
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });
});

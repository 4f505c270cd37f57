/** The explorer in a real browser, over a real server with real articles. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axe from 'axe-core';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildApp } from '../../src/http/index.ts';
import { createWriter, openDatabase, openLiveStore } from '../../src/store/index.ts';
import { codes, parser } from '../http/helper.ts';
import { articles, parsed } from '../parse/articles.ts';

const executablePath = '/usr/bin/chromium';

/** Why the browser is not there; null where it is. In CI it must be: .ci/run installs it. */
export const noBrowser =
  existsSync(executablePath) || process.env.CI ? null : `there is no ${executablePath}; install chromium`;

export interface Explorer {
  url: string;
  /** Opens an address in a window of its own, and fails where anything went wrong in it, whatever the steps do. */
  visit(address: string, how: BrowserContextOptions, steps: (page: Page) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** One server and one browser, for all tests of a file. */
export async function openExplorer(): Promise<Explorer> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-web-'));
  const file = join(folder, 'db.sqlite');
  const db = openDatabase(file, { readonly: false });
  createWriter(db).writeAll(articles.map((article) => ({ ...article, parsed: parsed(article.id) })));
  db.close();
  const store = openLiveStore(file);
  const explorerFolder = join(import.meta.dirname, '../../dist/web');
  const app = await buildApp({ store, parser, codes, explorerFolder });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  // What a server does once, it has done before the first visit: many requests at that moment would be refused.
  await fetch(`${url}/v1/documents`);
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    url,
    async visit(address, how, steps) {
      const context = await browser.newContext({ baseURL: url, ...how });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      const faults = faultsOf(page, url);
      try {
        await page.goto(address);
        await steps(page);
        expect(faults).toEqual([]);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await app.close();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What must never happen: errors on the console (what the CSP refuses is one), exceptions, requests to other hosts. */
function faultsOf(page: Page, url: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const other = !request.url().startsWith(`${url}/`) && !/^(?:data|blob):/.test(request.url());
    if (other) faults.push(`request: ${request.url()}`);
  });
  return faults;
}

const { source } = createRequire(import.meta.url)('axe-core') as { source: string };

/** What axe finds wrong with the page as it is, one line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`),
  );
}

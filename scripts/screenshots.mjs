/**
 * `npm run screenshots`: pictures of the explorer for docs/screenshots, of a server over the bundled article. Needs
 * /usr/bin/chromium and a font with Chinese characters.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/screenshots');
const article = '/documents/china-central-asia-fm4-2023';
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 780 };

const pictures = [
  { name: 'read-zh', address: `${article}/points/c7`, locale: 'zh-CN', viewport: desktop },
  {
    name: 'read-en-dark',
    address: `${article}/points/r3`,
    locale: 'en-GB',
    viewport: desktop,
    colorScheme: 'dark',
  },
  { name: 'read-zh-phone', address: `${article}/points/c7`, locale: 'zh-CN', viewport: phone },
  { name: 'search-zh', address: '/search?q=互联互通', locale: 'zh-CN', viewport: desktop, wait: '.hit mark' },
  {
    name: 'search-en-phone-dark',
    address: '/search?q=合作',
    locale: 'en-GB',
    viewport: phone,
    colorScheme: 'dark',
    wait: '.hit mark',
  },
  { name: 'compare-zh', address: '/look/compare', locale: 'zh-CN', viewport: desktop, wait: '.compared' },
  {
    name: 'meetings-en',
    address: '/look/meetings',
    locale: 'en-GB',
    viewport: desktop,
    wait: 'svg .meeting',
  },
];

const temporary = mkdtempSync(join(tmpdir(), 'gongbao-screenshots-'));
const env = { ...process.env, GONGBAO_DB: join(temporary, 'db.sqlite'), PORT: '0' };
const bin = join(root, 'bin/gongbao.js');
spawnSync(process.execPath, [bin, 'ingest', join(root, 'data/articles')], { env, stdio: 'inherit' });
const server = spawn(process.execPath, [bin, 'serve'], { env, stdio: ['ignore', 'inherit', 'pipe'] });
try {
  const url = await new Promise((resolve) => {
    server.stderr.on('data', (text) => {
      const found = /http:\/\/[\w.:]+/.exec(String(text));
      if (found) resolve(found[0]);
    });
  });
  await fetch(`${url}/v1/documents`);
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const { name, address, wait = '.point.chosen', ...how } of pictures) {
    const page = await browser.newPage({ ...how, reducedMotion: 'reduce' });
    await page.goto(url + address);
    await page.locator(wait).first().waitFor();
    await page.waitForLoadState('networkidle');
    const browserSession = await page.context().newCDPSession(page);
    const { data } = await browserSession.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    writeFileSync(join(folder, `${name}.webp`), data, 'base64');
    await page.close();
  }
  await browser.close();
} finally {
  server.kill();
  rmSync(temporary, { recursive: true, force: true });
}

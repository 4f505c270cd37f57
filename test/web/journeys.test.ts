/** The journeys of a reader through the explorer, in both languages of the interface. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/web/words/en.ts';
import { zh } from '../../src/web/words/zh.ts';
import { article, BUNDLED } from '../parse/articles.ts';
import { type Explorer, noBrowser, openExplorer, violationsOf } from './explorer.ts';

let explorer: Explorer;
beforeAll(async () => {
  if (!noBrowser) explorer = await openExplorer();
});
afterAll(() => explorer?.close());

const title = '中国-中亚峰会五月西安举行 外长会晤发表新闻公报';
const languages = [
  { locale: 'zh-CN', lang: 'zh-Hans', words: zh },
  { locale: 'en-GB', lang: 'en', words: en },
] as const;

/** A phrase of the interface with its places filled in. */
function filled(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

const marked = (page: Page) => page.locator('.article mark');

async function downloaded(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
}

if (noBrowser) console.warn(`The tests of the explorer in a browser are skipped: ${noBrowser}.`);

describe.skipIf(noBrowser).each(languages)('in $lang', ({ locale, lang, words }) => {
  const how = { locale, viewport: { width: 1280, height: 900 } };

  test('read: from the list to an article, its evidence, a point and its citation', async () => {
    await explorer.visit('/', how, async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();

      const shown = await page.locator('.article').innerText();
      for (const line of article(BUNDLED).text.split('\n')) {
        expect(shown.replace(/\s+/g, '')).toContain(line.replace(/\s+/g, ''));
      }
      expect(await page.locator('.article .number').count()).toBe(19);
      expect(await page.locator('.participants li').count()).toBe(6);
      expect(
        await page
          .locator('.participants .flag')
          .evaluateAll((flags) => flags.map(({ src }: any) => src.slice(-6, -4))),
      ).toEqual(['CN', 'KZ', 'KG', 'TJ', 'UZ', 'TM']);

      const point = page
        .locator('.outline > li')
        .filter({ hasText: '互联互通是中国同中亚国家合作的优先方向' });
      await point.locator('.chip.topic', { hasText: '互联互通' }).hover();
      expect(await marked(page).allInnerTexts()).toContain('互联互通');
      expect(await page.locator('.article p', { has: page.locator('mark') }).count()).toBe(1);
      await point
        .locator('.chip.act', { hasText: '指出' })
        .or(point.locator('.chip.commitment', { hasText: '指出' }))
        .hover();
      expect(await marked(page).allInnerTexts()).toEqual(['各方', '指出']);
      await page.mouse.move(0, 0);
      expect(await marked(page).count()).toBe(0);

      await point.locator('.summary a').click();
      await page.waitForURL(`**/documents/${BUNDLED}/points/c7`);
      await page.locator('.point.chosen').first().waitFor();
      expect(await page.locator('.point.chosen').allInnerTexts()).toEqual([
        expect.stringContaining('七、各方指出'),
      ]);

      await point.getByRole('button', { name: words['cite.cite'] }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.innerText()).toContain(`${explorer.url}/documents/${BUNDLED}/points/c7`);
      expect(await dialog.innerText()).toContain(
        filled(words['point.named'], { section: words['section.communique'], ordinal: 7 }),
      );
      for (const form of ['CSL-JSON', 'BibTeX', 'RIS']) {
        const address = await dialog.getByRole('link', { name: form }).getAttribute('href');
        expect(await (await fetch(explorer.url + address)).text()).toContain(`${BUNDLED}.c7`);
      }
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await page.goBack();
      await page.waitForURL(`**/documents/${BUNDLED}`);
      expect(await page.locator('.point.chosen').count()).toBe(0);
    });
  });

  test('search: as it is typed, with an input method, by filters, and back', async () => {
    await explorer.visit('/search', how, async (page) => {
      const searches: string[] = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.pathname === '/v1/search') searches.push(url.searchParams.get('q') ?? '');
      });
      const field = page.getByRole('searchbox', { name: words['search.label'] });
      await field.focus();
      const input = await page.context().newCDPSession(page);
      for (const text of ['h', 'hu', 'hu l', 'hu lian']) {
        await input.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
        await page.waitForTimeout(150);
      }
      await page.waitForTimeout(300);
      expect(searches).toEqual([]);
      await input.send('Input.insertText', { text: '互联互通' });
      await page.locator('.hit mark').first().waitFor();
      expect(searches).toEqual(['互联互通']);
      // Traditional characters are found, too.
      const found = new Set(await page.locator('.hit mark').allInnerTexts());
      expect(found).toEqual(new Set(['互联互通', '互聯互通']));
      expect(page.url()).toBe(`${explorer.url}/search?q=${encodeURIComponent('互联互通')}`);

      const hits = await page.locator('.hit').count();
      await page
        .getByRole('group', { name: words['facet.section'] })
        .getByText(words['section.remarks'])
        .click();
      await page.waitForURL('**&section=remarks');
      await expect.poll(() => page.locator('.hit').count()).toBeLessThan(hits);
      await page.goBack();
      await expect.poll(() => page.locator('.hit').count()).toBe(hits);

      await page.locator('.hit').filter({ hasText: '打造现代化地区互联互通网络' }).getByRole('link').click();
      await page.waitForURL(`**/documents/${BUNDLED}/points/r3`);
      await page.locator('.point.chosen').first().waitFor();
      await page.goBack();
      await expect.poll(() => page.locator('.hit').count()).toBe(hits);
      expect(await field.inputValue()).toBe('互联互通');

      await field.fill('взаимосвязанность');
      await page.locator('.topic-hints a').click();
      await page.waitForURL('**/search?topic=connectivity');
      await page.locator('.hit').filter({ hasText: '打造现代化地区互联互通网络' }).waitFor();

      await field.fill('没有人会这样说的话');
      await page.getByText(words['search.none']).waitFor();
      expect(await page.getByRole('status').first().innerText()).toBe(
        filled(words['search.found'], { count: 0 }),
      );
    });
  });

  test('look: meetings in time and topics by section, each with its table, as SVG and CSV', async () => {
    await explorer.visit('/look/meetings', how, async (page) => {
      await page.getByRole('heading', { level: 1, name: words['meetings.title'] }).waitFor();
      for (const standing of ['held', 'planned', 'mentioned'] as const) {
        await page.locator(`svg .meeting.${standing}`).first().waitFor();
        expect(await page.locator('svg').textContent()).toContain(words[`standing.${standing}`]);
      }
      const svg = await downloaded(page, words['picture.svg']);
      expect(svg.name).toBe('meetings.svg');
      expect(svg.content).toMatch(/^<svg [\s\S]*中国—中亚外长第四次会晤[\s\S]*<\/svg>$/);
      expect(svg.content).not.toContain('class=');
      const csv = await downloaded(page, words['picture.csv']);
      const rows = await page.locator('table tbody tr').count();
      expect(csv.content.trimEnd().split('\r\n')).toHaveLength(rows + 1);

      await page.getByRole('link', { name: words['look.topics'] }).click();
      await page.getByLabel(words['topics.document']).selectOption(BUNDLED);
      await page.waitForURL(`**/look/topics?document=${BUNDLED}`);
      await page.getByText(filled(words['topics.count'], { shown: 19, total: 19 })).waitFor();
      const topic = lang === 'en' ? 'Connectivity' : '互联互通';
      const row = page.getByRole('row', { name: topic });
      await row.waitFor();
      expect(await row.getByRole('cell').allInnerTexts()).toEqual([topic, '1', '1', '0', '2']);
    });
  });

  test('look: remarks beside the communiqué, with what each has alone told apart', async () => {
    await explorer.visit(
      `/look/compare?left=${BUNDLED}:remarks&right=${BUNDLED}:communique`,
      how,
      async (page) => {
        await page.locator('.compared').first().waitFor();
        const row = page.getByRole('row').filter({ hasText: '坚持安危与共' }).first();
        expect(await row.innerText()).toContain('各方决定继续合作打击恐怖主义');
        expect(await row.locator('del').count()).toBeGreaterThan(0);
        expect(await row.locator('ins').count()).toBeGreaterThan(0);
        const csv = await downloaded(page, words['picture.csv']);
        expect(csv.content.trimEnd().split('\r\n')).toHaveLength(
          (await page.locator('tbody tr').count()) + 1,
        );
        await page
          .getByRole('group', { name: words['compare.left'] })
          .getByLabel(words['compare.section'])
          .selectOption('');
        await page.waitForURL(`**/look/compare?left=${BUNDLED}&right=*`);
        await page.locator('.compared').first().waitFor();
      },
    );
  });

  test('try: each view shows its calls, which answer as they stand there', async () => {
    await explorer.visit(`/documents/${BUNDLED}`, how, async (page) => {
      await page.locator('.calls summary').click();
      const calls = await page.locator('.call h2').allInnerTexts();
      expect(calls).toContain(`GET /v1/documents/${BUNDLED}/text`);
      expect(calls).toHaveLength(6);
      for (const call of calls) {
        const answer = await fetch(explorer.url + call.replace('GET ', ''));
        expect([call, answer.status]).toEqual([call, 200]);
      }
      const shown = await page.locator('.call').first().innerText();
      expect(shown).toContain(`curl '${explorer.url}/v1/documents/${BUNDLED}'`);
      expect(shown).toContain("import { createClient } from 'gongbao/client';");
    });
  });

  test('paste: an article of one’s own, with what was found and what was not', async () => {
    await explorer.visit('/parse', how, async (page) => {
      const text = '𠮷国外长会晤联合公报\n\n一、双方重申互信。\n三、双方加强互联互通。\n';
      await page.getByRole('textbox', { name: words['parse.label'] }).fill(text);
      await page.getByRole('button', { name: words['parse.parse'] }).click();
      const report = page.getByRole('region', { name: words['report.title'] });
      await report.waitFor();
      expect(await report.innerText()).toContain(filled(words['report.missing'], { list: 2 }));
      await page.locator('.outline .chip.topic', { hasText: '互联互通' }).hover();
      expect(await marked(page).allInnerTexts()).toEqual(['互联互通']);
    });
  });

  test('the language chosen is kept', async () => {
    await explorer.visit('/', how, async (page) => {
      const other = lang === 'en' ? { button: '中文', words: zh } : { button: 'English', words: en };
      await page.getByRole('button', { name: other.button }).click();
      await page.getByRole('heading', { level: 1, name: other.words['documents.title'] }).waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: other.words['documents.title'] }).waitFor();
    });
  });
});

/** Every view, and what shows that it is there. */
const views: { address: string; ready: string; prepare?: (page: Page) => Promise<void> }[] = [
  { address: '/', ready: '.documents li' },
  { address: `/documents/${BUNDLED}/points/c3`, ready: '.point.chosen' },
  { address: `/search?q=${encodeURIComponent('合作')}&section=communique`, ready: '.hit mark' },
  { address: '/look/meetings', ready: 'svg .meeting' },
  { address: '/look/topics', ready: 'svg .bar' },
  { address: `/look/compare?left=${BUNDLED}:remarks&right=${BUNDLED}:communique`, ready: '.compared' },
  {
    address: '/parse',
    ready: '.structure .chip',
    prepare: async (page) => {
      await page.getByRole('button', { name: en['parse.sample'] }).click();
      await page.getByRole('button', { name: en['parse.parse'] }).click();
    },
  },
  { address: '/documents/nothing/here', ready: '.message h1' },
];

describe.skipIf(noBrowser).each(views)('at $address', ({ address, ready, prepare }) => {
  test('axe finds nothing wrong, by day and by night, and a phone scrolls one way only', {
    timeout: 60_000,
  }, async () => {
    const how = {
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    } as const;
    await explorer.visit(address, how, async (page) => {
      await prepare?.(page);
      await page.locator(ready).first().waitFor();
      const calls = page.locator('.calls summary');
      if ((await calls.count()) > 0) await calls.click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate('new Promise(requestAnimationFrame)');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    });
  });
});

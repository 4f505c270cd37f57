/** The evaluation on the corpus of the tests, and the command that prints it. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateFolder } from '../../src/cli/commands/eval.ts';
import { ExitCode } from '../../src/cli/errors.ts';
import { readYaml } from '../../src/cli/read-yaml.ts';
import { FloorsSchema, fallsBelow, total } from '../../src/eval/index.ts';
import { articleFile, articleId, gongbao, root, temporaryFolder } from '../cli/gongbao.ts';
import { parser } from '../parse/articles.ts';

const gold = readFileSync(join(root, `test/gold/${articleId}.json`), 'utf8');

/** A folder with the bundled article, its sidecar and a gold file. */
function folderWith(goldText: string, name = `${articleId}.gold.json`): string {
  const folder = join(temporaryFolder(), 'articles');
  mkdirSync(folder);
  copyFileSync(articleFile, join(folder, `${articleId}.txt`));
  copyFileSync(articleFile.replace('.txt', '.yaml'), join(folder, `${articleId}.yaml`));
  writeFileSync(join(folder, name), goldText);
  return folder;
}

const corpus = join(root, 'test/corpus');
const sets = readdirSync(corpus).flatMap((file) => /^(.+)\.floors\.yaml$/.exec(file)?.[1] ?? []);

test('every set of the corpus has its floors', () => {
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(sets.sort()).toEqual(folders.map(({ name }) => name).sort());
});

test.each(sets)('no field of test/corpus/%s falls below its floor', async (set) => {
  const floors = await readYaml(join(corpus, `${set}.floors.yaml`), FloorsSchema, ExitCode.input);
  const evaluated = await evaluateFolder(join(corpus, set), parser);
  const mistakes = evaluated.flatMap(({ file, score }) => score.mistakes.map((each) => ({ file, ...each })));
  const falls = fallsBelow(total(evaluated.map(({ score }) => score)), floors);
  expect(falls, falls.length > 0 ? JSON.stringify(mistakes, null, 1) : '').toEqual([]);
});

test('the command holds a set to its floors', async () => {
  const floors = join(corpus, 'zh-1.floors.yaml');
  const { code, stderr } = await gongbao(['eval', join(corpus, 'zh-1'), '--floors', floors]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

describe('gongbao eval', () => {
  test.each([`${articleId}.gold.json`, `${articleId}.json`])('finds %s beside its text', async (name) => {
    const { code, stdout } = await gongbao(['eval', folderWith(gold, name)]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 articles\nfield +precision .*\n/m);
    expect(stdout).toMatch(/^points +1\.000 +1\.000 +1\.000 +19 +19 +19$/m);
  });

  test('prints mistakes with their spans, and everything as JSON', async () => {
    const folder = folderWith(gold.replace(/"title": "[^"]+"/, '"title": "别的"'));
    const { stdout } = await gongbao(['eval', folder]);
    expect(stdout).toMatch(/\.txt: title: missed 别的\n.*\.txt: title: found 中国-中亚峰会/);
    const { articles, fields, mistakes } = JSON.parse((await gongbao(['eval', folder, '--json'])).stdout);
    expect(articles).toBe(1);
    expect(fields.find(({ field }: { field: string }) => field === 'title')).toMatchObject({ f1: 0 });
    expect(mistakes).toContainEqual(
      expect.objectContaining({ field: 'title', expected: '别的', found: null }),
    );
  });

  test('ends with 6 where a field is below its floor, and names it', async () => {
    const folder = folderWith(gold.replace(/"title": "[^"]+"/, '"title": "别的"'));
    const floors = join(folder, 'floors.yaml');
    writeFileSync(floors, 'title: 0.5\npoints: 1\n');
    const { code, stderr } = await gongbao(['eval', folder, '--floors', floors]);
    expect({ code, stderr }).toEqual({
      code: 6,
      stderr: 'gongbao: title fell to F1 0.000, below its floor of 0.5: mend what broke it.\n',
    });
  });

  test.each<[why: string, args: (folder: string) => string[], pattern: RegExp]>([
    ['a folder that is missing', () => ['/nowhere'], /\/nowhere does not exist/],
    ['texts without gold files', () => [join(root, 'data/articles')], /no text with a gold file/],
    [
      'floors that are missing',
      (folder) => [folder, '--floors', '/nowhere.yaml'],
      /\/nowhere\.yaml does not exist/,
    ],
  ])('ends with 3 and a sentence for %s', async (_, args, pattern) => {
    const { code, stdout, stderr } = await gongbao(['eval', ...args(folderWith(gold))]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^gongbao: [^\n]+\n$/);
    expect(stderr).toMatch(pattern);
  });

  test.each([
    ['that is no JSON', '{"title": '],
    ['with a value of another kind', '{"points": [{"section": 1}]}'],
  ])('ends with 3 and names the line for a gold file %s', async (_, text) => {
    const { code, stderr } = await gongbao(['eval', folderWith(text)]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^gongbao: \S+\.gold\.json:1\S* [^\n]+\n$/);
  });
});

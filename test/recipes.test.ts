/** docs/recipes.md, run: each call and each line of Python answers as the page shows. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFile, gongbao, root, serve, temporaryFolder } from './cli/gongbao.ts';

const page = readFileSync(join(root, 'docs/recipes.md'), 'utf8');

const sections = page.split(/^## /m).slice(1);
const runs = [...page.matchAll(/^```(sh|python)\n(.*)\n```\n```\n([^`]*)```$/gm)].map(
  ([, language = '', code = '', answer = '']) => ({
    language,
    code,
    parts: answer.split('…').map(squeeze).filter(Boolean),
  }),
);

/** Line breaks and indents are the document's. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

const has = (program: string) => spawnSync(program, ['--version']).status === 0;
const programs: Record<string, [program: string, flag: string]> = {
  sh: ['sh', '-c'],
  python: ['python3', '-c'],
};

test('there are eleven questions, each answered with curl, Python and R', () => {
  expect(sections).toHaveLength(11);
  expect(runs).toHaveLength(22);
  for (const section of sections)
    for (const language of ['sh', 'python', 'r'])
      expect(section.split(`\n\`\`\`${language}\n`)).toHaveLength(2);
});

test.skipIf(!has('curl') || !has('python3'))(
  'each answers as the page shows',
  async () => {
    const database = join(temporaryFolder(), 'db.sqlite');
    await gongbao(['ingest', articleFile], { env: { GONGBAO_DB: database } });
    const { url } = await serve(database);
    const cwd = temporaryFolder();
    for (const { language, code, parts } of runs) {
      const [program, flag] = programs[language] ?? ['', ''];
      const answer = squeeze(
        execFileSync(program, [flag, code.replaceAll('http://127.0.0.1:3000', url)], {
          encoding: 'utf8',
          cwd,
          env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
        }),
      );
      let from = 0;
      for (const part of parts) {
        const found = answer.indexOf(part, from);
        expect(
          found,
          `${code}\nanswers ${answer.slice(from, from + 500)}, the page shows ${part}`,
        ).toBeGreaterThan(-1);
        from = found + part.length;
      }
    }
  },
  120_000,
);

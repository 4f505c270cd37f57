/** What is not documented fails here, and what is documented is run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { variableNames } from '../src/cli/config.ts';
import { ExitCode } from '../src/cli/errors.ts';
import { createProgram } from '../src/cli/main.ts';
import { articleFile, gongbao, root, serve, temporaryFolder } from './cli/gongbao.ts';

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

interface Contract {
  paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>;
}

const contract: Contract = parse(read('openapi.yaml'));

describe('documentation', () => {
  test.each(Object.keys(contract.paths))('docs/api.md has the route %s', (path) => {
    expect(read('docs/api.md')).toContain(`\`${path}\``);
  });

  test('docs/api.md has every query parameter', () => {
    const parameters = Object.values(contract.paths)
      .flatMap((path) => Object.values(path))
      .flatMap((operation) => operation.parameters ?? [])
      .filter((parameter) => parameter.in === 'query');
    const undocumented = parameters.filter(({ name }) => !read('docs/api.md').includes(`\`${name}\``));
    expect(undocumented).toEqual([]);
  });

  test('docs/problems.md has every problem type', () => {
    const source = read('src/http/problems/catalogue.ts');
    const types = [...source.matchAll(/^ {2}'?([a-z-]+)'?: \{$/gm)].map(([, name]) => name);
    expect(types.length).toBeGreaterThan(5);
    expect(types.filter((name) => !read('docs/problems.md').includes(`\`${name}\``))).toEqual([]);
  });

  test('docs/parse-problems.md has every code that the parser uses', () => {
    const files = readdirSync(join(root, 'src/parse'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts')).map((file) => read(join('src/parse', file)));
    const codes = sources.flatMap((source) =>
      [...source.matchAll(/\bproblem\(\s*draft,\s*'([a-z-]+)'/g)].map(([, code]) => code),
    );
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !read('docs/parse-problems.md').includes(`\`${code}\``))).toEqual([]);
  });

  const commands = createProgram().commands.map((command) => ({ name: command.name(), command }));

  test.each(commands)(
    'docs/cli.md has the command $name with its arguments and options',
    ({ name, command }) => {
      const text = read('docs/cli.md');
      expect(text).toContain(`\n## gongbao ${name}\n`);
      for (const { flags } of command.options) expect(text).toContain(`\`${flags}\``);
      for (const argument of command.registeredArguments) {
        expect(text).toContain(`gongbao ${name} <${argument.name()}${argument.variadic ? '...' : ''}>`);
      }
    },
  );

  test('docs/cli.md and the help have every exit code', () => {
    for (const code of Object.values(ExitCode)) expect(read('docs/cli.md')).toContain(`\n| ${code} |`);
  });

  test.each(variableNames)('docs/configuration.md and the help have the variable %s', async (name) => {
    expect(read('docs/configuration.md')).toContain(`\n| \`${name}\` |`);
    expect((await gongbao(['--help'])).stdout).toContain(`  ${name} `);
  });

  test('every link to a file leads to one', () => {
    const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'ARCHITECTURE.md', ...pagesIn('docs')];
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => join(page, '..', target)),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});

function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
}

interface Example {
  command: string;
  /** What the answer holds, in this order: the parts between the ellipses. */
  parts: string[];
}

const examples: Example[] = [
  ...read('README.md').matchAll(/^```sh\n(curl .*)\n```\n```(?:json)?\n([^`]*)```$/gm),
].map(([, command = '', answer = '']) => ({
  command,
  parts: answer.split('…').map(squeeze).filter(Boolean),
}));

/** Line breaks and indents are the document's. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe.skipIf(!hasCurl)('the calls of the README, pasted into a shell', () => {
  test('are six, and each answers as the README shows', async () => {
    const database = join(temporaryFolder(), 'db.sqlite');
    await gongbao(['ingest', articleFile], { env: { GONGBAO_DB: database } });
    const { url } = await serve(database);
    expect(examples).toHaveLength(6);
    for (const { command, parts } of examples) {
      const call = command.replace('http://127.0.0.1:3000', url);
      const answer = squeeze(
        execFileSync('sh', ['-c', `${call} --silent --show-error --fail`], { encoding: 'utf8' }),
      );
      let from = 0;
      for (const part of parts) {
        const found = answer.indexOf(part, from);
        expect(
          found,
          `${command} answers ${answer.slice(from, from + 300)}, the README shows ${part}`,
        ).toBeGreaterThan(-1);
        from = found + part.length;
      }
    }
  });
});

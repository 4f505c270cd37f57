import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ParsedArticleSchema } from '../../src/parse/index.ts';
import { articleFile, bin, gongbao, root, temporaryFolder } from './gongbao.ts';

describe('the command line', () => {
  test.each([
    ['--help'],
    ['parse', '--help'],
    ['ingest', '--help'],
    ['serve', '--help'],
    ['openapi', '--help'],
  ])('prints help for %s %s, the exit codes included, and ends with 0', async (...args) => {
    const { code, stdout, stderr } = await gongbao(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: gongbao/);
    expect(stdout).toMatch(/Exit codes:\n {2}0 {2}done\n/);
  });

  test('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(await gongbao(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([
    [
      'an unknown command, with the nearest',
      ['prase', 'x'],
      /unknown command 'prase'\n\(Did you mean parse\?\)/,
    ],
    ['an unknown option', ['parse', '--side', 'x', 'y'], /unknown option '--side'/],
    ['a missing argument', ['ingest'], /missing required argument 'path'/],
    ['one argument too many', ['parse', 'a', 'b'], /too many arguments/],
    ['no command at all', [], /^Usage: gongbao/],
  ])('refuses %s with exit code 2', async (_, args, pattern) => {
    const { code, stdout, stderr } = await gongbao(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(pattern);
  });

  test.each([
    ['PORT', '70000', /PORT is "70000", but it must be a whole number from 0 to 65535/],
    ['PORT', 'http', /PORT is "http", but it must be a whole number/],
    ['PORT', '-1', /PORT is "-1"/],
    ['HOST', 'http://localhost', /HOST is "http:\/\/localhost", but it must be a host name or an IP address/],
    ['GONGBAO_DB', '/tmp/', /GONGBAO_DB is "\/tmp\/", but it must be the path of a file/],
  ])('refuses %s=%s with exit code 2 and one sentence', async (name, value, pattern) => {
    const { code, stdout, stderr } = await gongbao(['serve'], { env: { [name]: value } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^gongbao: [^\n]+\.\n$/);
    expect(stderr).toMatch(pattern);
  });

  test('parse prints a ParsedArticle, the same from a file and from standard input', async () => {
    const file = await gongbao(['parse', articleFile, '--no-sidecar']);
    expect(file).toMatchObject({ code: 0, stderr: '' });
    expect(ParsedArticleSchema.parse(JSON.parse(file.stdout)).points).toHaveLength(19);
    expect(await gongbao(['parse', '-'], { stdin: readFileSync(articleFile) })).toEqual(file);
  });

  test('parse takes the sidecar beside the text, or the one that is named, or none', async () => {
    const beside = JSON.parse((await gongbao(['parse', articleFile])).stdout);
    const named = await gongbao(['parse', '-', '--sidecar', articleFile.replace('.txt', '.yaml')], {
      stdin: readFileSync(articleFile),
    });
    const none = JSON.parse((await gongbao(['parse', articleFile, '--no-sidecar'])).stdout);
    expect(JSON.parse(named.stdout)).toEqual(beside);
    expect(beside.published).toBe('2023-04-27');
    expect(none.published).not.toBe('2023-04-27');
  });

  test('parse keeps a byte order mark and CR LF as part of the text', async () => {
    const text = '\uFEFF会议。\r\n';
    const { blocks, length } = JSON.parse((await gongbao(['parse', '-'], { stdin: text })).stdout);
    expect(length).toBe([...text].length);
    expect(blocks.at(-1).end).toBe(length);
  });

  test('--report says in sentences how much was understood, and with --json as JSON', async () => {
    const { code, stdout } = await gongbao(['parse', '--report', articleFile]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^All [\d,]+ code points of the text are accounted for: .*\.\n/);
    expect(stdout).toContain('communique: 14 points found, the highest number is 14, none is missing.\n');
    const report = JSON.parse((await gongbao(['parse', '--report', '--json', articleFile])).stdout);
    expect(report.words.map((sentence: string) => `${sentence}\n`).join('')).toBe(stdout);
  });

  test('parse warns of a text without points, and ends with 0', async () => {
    const { code, stderr } = await gongbao(['parse', '-'], { stdin: '会议。' });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'gongbao: warning: no numbered point was found in the text.\n',
    });
  });

  test('a reader that closes the pipe early is no error', async () => {
    const child = spawn('sh', [
      '-c',
      `"$0" "$1" parse "$2" | head -c 10`,
      process.execPath,
      bin,
      articleFile,
    ]);
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(stderr).toBe('');
  });

  test('works from any folder', async () => {
    expect(await gongbao(['parse', articleFile], { cwd: temporaryFolder() })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  test('openapi prints what openapi.yaml holds, and the same as JSON', async () => {
    const yaml = await gongbao(['openapi']);
    expect(yaml).toEqual({ code: 0, stdout: readFileSync(join(root, 'openapi.yaml'), 'utf8'), stderr: '' });
    const json = await gongbao(['openapi', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
  });
});

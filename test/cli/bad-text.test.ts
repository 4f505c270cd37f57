/** Every text that cannot be one: one sentence, exit code 3, whichever command reads it. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFile, gongbao, type Outcome, temporaryFolder } from './gongbao.ts';

const article = readFileSync(articleFile, 'utf8');

/** The bundled article's first lines in the encodings of older pages, made once with iconv. */
const legacy = {
  gb18030: join(import.meta.dirname, 'legacy/gb18030.bin'),
  big5: join(import.meta.dirname, 'legacy/big5.bin'),
};

function expectOneSentence({ code, stdout, stderr }: Outcome, pattern: RegExp): void {
  expect(stderr).toMatch(/^gongbao: [^\n]+[.]\n$/);
  expect(stderr).toMatch(pattern);
  expect(stdout).toBe('');
  expect(code).toBe(3);
}

async function parseBytes(bytes: string | Uint8Array): Promise<Outcome> {
  const file = join(temporaryFolder(), 'article.txt');
  writeFileSync(file, bytes);
  return gongbao(['parse', file]);
}

describe('a text that cannot be read is refused in one sentence with exit code 3', () => {
  test('missing', async () => {
    expectOneSentence(
      await gongbao(['parse', '/nowhere/article.txt']),
      /\/nowhere\/article\.txt does not exist/,
    );
  });

  test('a path through a file', async () => {
    expectOneSentence(await gongbao(['parse', join(articleFile, 'x.txt')]), /does not exist/);
  });

  test('a folder', async () => {
    expectOneSentence(await gongbao(['parse', temporaryFolder()]), /is a folder.*gongbao ingest/);
  });

  test('empty', async () => {
    expectOneSentence(await parseBytes(''), /article\.txt is empty/);
  });

  test('white space, a byte order mark among it', async () => {
    expectOneSentence(await parseBytes('\uFEFF \n\u3000\r\n'), /holds only white space/);
  });

  test('binary, even where it begins like text', async () => {
    expectOneSentence(
      await parseBytes(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')),
      /is a binary file/,
    );
    expectOneSentence(await parseBytes(`${article}\0`), /is a binary file/);
  });

  test('an encoding that is not read: the sentence names it', async () => {
    const japanese = Buffer.from(
      [...Array(20)].flatMap(() => [0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]),
    );
    expectOneSentence(
      await parseBytes(japanese),
      /looks like Shift_JIS, which gongbao does not read: .*iconv -f Shift_JIS/,
    );
    const utf32 = Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0x4e, 0, 0]);
    expectOneSentence(await parseBytes(utf32), /looks like UTF-32LE/);
  });

  test('GB18030 that is damaged', async () => {
    const bytes = Buffer.concat([readFileSync(legacy.gb18030), Buffer.from([0xff, 0xff, 0xff])]);
    expectOneSentence(await parseBytes(bytes), /looks like GB18030, but not all of it is/);
  });

  test('UTF-8 that is damaged says where', async () => {
    const bytes = Buffer.concat([Buffer.from(article), Buffer.from([0xe5, 0x90]), Buffer.from(article)]);
    const place = Buffer.byteLength(article) + 1;
    expectOneSentence(await parseBytes(bytes), new RegExp(`byte ${place} is damaged`));
  });

  test('50 MB, in a file and on standard input', async () => {
    const large = Buffer.alloc(50_000_000, '各');
    expectOneSentence(await parseBytes(large), /too large.*up to 20 MB/);
    expectOneSentence(await gongbao(['parse', '-'], { stdin: large }), /standard input is too large/);
  });

  test.skipIf(process.getuid?.() === 0)('a file that this user may not read', async () => {
    const file = join(temporaryFolder(), 'article.txt');
    writeFileSync(file, article);
    chmodSync(file, 0o000);
    expectOneSentence(await gongbao(['parse', file]), /may not be read by this user/);
  });
});

describe('a text in an encoding of Chinese pages is decoded, and its encoding named', () => {
  async function expectRead(bytes: Buffer, encoding: string, text: RegExp): Promise<void> {
    const { code, stdout, stderr } = await parseBytes(bytes);
    expect(stderr).toMatch(new RegExp(`was read as ${encoding}\\.\\n`));
    expect(code).toBe(0);
    expect(stdout).toMatch(text);
    expect(JSON.parse(stdout).length).toBe(
      [...new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)].length,
    );
  }

  test('GB18030 and GBK', () => expectRead(readFileSync(legacy.gb18030), 'GB18030', /外长会晤/));

  test('Big5', () => expectRead(readFileSync(legacy.big5), 'Big5', /中國/));

  test('a few words of either', async () => {
    const gbk = Buffer.from([0xb8, 0xf7, 0xb7, 0xbd, 0xd6, 0xd8, 0xc9, 0xea]); // 各方重申
    await expectRead(gbk, 'GB18030', /"length": 4,/);
    const big5 = Buffer.from([0xa6, 0x55, 0xa4, 0xe8, 0xad, 0xab, 0xa5, 0xd3, 0xa4, 0x40]); // 各方重申一
    await expectRead(big5, 'Big5', /"length": 5,/);
  });

  test('UTF-16 with its mark', async () => {
    const utf16 = Buffer.from(`\uFEFF${article}`, 'utf16le');
    await expectRead(utf16, 'UTF-16LE', /外长会晤/);
    await expectRead(utf16.swap16(), 'UTF-16BE', /外长会晤/);
  });
});

describe('a sidecar that is not as it should be is refused in one sentence with exit code 3', () => {
  async function parseWith(sidecar: string): Promise<Outcome> {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'article.txt'), article);
    writeFileSync(join(folder, 'article.yaml'), sidecar);
    return gongbao(['parse', join(folder, 'article.txt')]);
  }

  test('no YAML: the line and the column', async () => {
    expectOneSentence(await parseWith('id: a\nrights: [x'), /article\.yaml:2:\d+ is not valid YAML/);
  });

  test('a value that is not allowed: the line and the key', async () => {
    expectOneSentence(await parseWith('id: a-b\npublished: 27 April\n'), /article\.yaml:2 .*`published`/);
    expectOneSentence(await parseWith('id: Not A Slug\n'), /article\.yaml:1 .*`id`/);
  });

  test('a key that is unknown, or missing', async () => {
    expectOneSentence(await parseWith('id: a-b\npublisher: x\n'), /article\.yaml.*publisher/);
    expectOneSentence(await parseWith('rights: x\n'), /article\.yaml.*`id`/);
    expectOneSentence(await parseWith('\n'), /article\.yaml/);
  });

  test('aliases that would fill the memory', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 10; i += 1) {
      const [from, to] = [i - 1, i].map((n) => String.fromCharCode(97 + n));
      lines.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
    }
    expectOneSentence(await parseWith(lines.join('\n')), /article\.yaml is not valid YAML/);
  });

  test('one that was asked for and is not there', async () => {
    const outcome = await gongbao(['parse', articleFile, '--sidecar', '/nowhere/a.yaml']);
    expectOneSentence(outcome, /\/nowhere\/a\.yaml does not exist/);
  });
});

test('a folder without articles is refused by ingest with exit code 3, and makes no database', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles/notes.pdf'), article);
  const database = join(folder, 'db.sqlite');
  const { code, stderr } = await gongbao(['ingest', join(folder, 'articles')], {
    env: { GONGBAO_DB: database },
  });
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr: `gongbao: ${join(folder, 'articles')} holds no article: put texts named *.txt, *.md or *.html into it.\n`,
  });
  expect(() => readFileSync(database)).toThrow(/ENOENT/);
});

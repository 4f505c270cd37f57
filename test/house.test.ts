/** The plan of the house, kept: arrows run `cli -> http -> store -> parse`, and each room has one door. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Each room, from the lowest up, with those it may import. */
const rooms: Record<string, string[]> = {
  client: [],
  web: ['client'],
  parse: [],
  eval: ['parse'],
  store: ['parse'],
  http: ['parse', 'store'],
  cli: ['parse', 'eval', 'store', 'http'],
};

interface Import {
  file: string;
  specifier: string;
}

interface Source {
  /** Path under src, with forward slashes. */
  file: string;
  code: string;
}

const sources: Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({
    file: file.split(sep).join('/'),
    code: withoutComments(readFileSync(join(src, file), 'utf8')),
  }));

const imports: Import[] = sources.flatMap(({ file, code }) =>
  [...code.matchAll(/(?:\bfrom|\bimport\s*\(?)\s*'([^']+)'/g)].map(([, specifier = '']) => ({
    file,
    specifier,
  })),
);

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** The path under src that a relative import leads to. */
function targetOf({ file, specifier }: Import): string {
  return relative(src, join(src, dirname(file), specifier))
    .split(sep)
    .join('/');
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

const crossings = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map((each) => ({ ...each, target: targetOf(each) }))
  .filter(({ file, target }) => roomOf(target) !== roomOf(file));

describe('the house', () => {
  test('has sources and imports to look at, in the rooms of the plan and no other', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(crossings.length).toBeGreaterThan(3);
    expect(new Set(sources.map(({ file }) => roomOf(file)))).toEqual(new Set(Object.keys(rooms)));
  });

  test('no lower room knows an upper one', () => {
    const upward = crossings.filter(({ file, target }) => !rooms[roomOf(file)]?.includes(roomOf(target)));
    expect(upward).toEqual([]);
  });

  test('a room is entered only through its index.ts, and the parser’s through parser.ts by those who parse', () => {
    const doors = /^(?:[a-z]+\/index|parse\/parser)\.ts$/;
    expect(crossings.filter(({ target }) => !doors.test(target))).toEqual([]);
  });

  test('what serves loads no rule of the parser', () => {
    const whoParses = crossings.filter(({ target }) => target === 'parse/parser.ts');
    expect(whoParses.map(({ file }) => file)).toEqual(['cli/parser.ts']);
  });

  test('no import leaves src', () => {
    expect(crossings.filter(({ target }) => target.startsWith('..'))).toEqual([]);
  });

  test('the parser is pure: no file, no clock, no network, no database, no process', () => {
    const parser = sources.filter(({ file }) => roomOf(file) === 'parse');
    const modules = new Set(
      imports
        .filter(({ file, specifier }) => roomOf(file) === 'parse' && !specifier.startsWith('.'))
        .map(({ specifier }) => specifier),
    );
    const pure = ['htmlparser2', 'opencc-js', 'pinyin-pro', 'zod'];
    expect([...modules].filter((name) => !pure.includes(name.split('/')[0] ?? ''))).toEqual([]);
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bprocess\.|\bfetch\(|\brequire\(|\bMath\.random\b|\bset(?:Timeout|Interval)\b/;
    expect(parser.filter(({ code }) => impure.test(code)).map(({ file }) => file)).toEqual([]);
  });

  test('the client runs in a browser and brings nothing of the server: it imports openapi-fetch alone', () => {
    const outside = imports.filter(
      ({ file, specifier }) => roomOf(file) === 'client' && !specifier.startsWith('.'),
    );
    expect(new Set(outside.map(({ specifier }) => specifier))).toEqual(new Set(['openapi-fetch']));
  });

  test('only the command line reads arguments, environment and standard streams', () => {
    const elsewhere = sources.filter(({ file }) => roomOf(file) !== 'cli');
    const outside = /\bprocess\.(?:argv|env|stdin|stdout|stderr|exit)\b|\bconsole\./;
    expect(elsewhere.filter(({ code }) => outside.test(code)).map(({ file }) => file)).toEqual([]);
  });

  test('the top level holds what the project is made of, and nothing that somebody’s run left there', () => {
    const entries = readdirSync(join(src, '..'), { withFileTypes: true });
    const made = /^(?:node_modules|dist|dist\.next|var|coverage|.*\.tsbuildinfo)$/;
    const folders = /^(?:\..+|bench|bin|data|docs|migrations|scripts|src|test|tools)$/;
    const files = /^(?:\..+|Dockerfile|LICENSE|[A-Z]+\.md|[\w.-]+\.(?:json|yaml|ts))$/;
    const strange = entries.filter(
      (entry) => !made.test(entry.name) && !(entry.isDirectory() ? folders : files).test(entry.name),
    );
    expect(strange.map(({ name }) => name)).toEqual([]);
  });

  test('every language has the same folders, so that who knows one finds the way in the other', () => {
    const folders = (language: string) =>
      new Set(
        sources
          .filter(({ file }) => file.startsWith(`parse/${language}/`))
          .map(({ file }) => file.split('/').slice(2, -1).join('/')),
      );
    expect(folders('en').size).toBeGreaterThan(5);
    expect(folders('en')).toEqual(folders('zh'));
  });
});

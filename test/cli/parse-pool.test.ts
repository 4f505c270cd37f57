/** Parsing in threads: how many at a time, for how long, with how much memory. Real threads, of the compiled parser. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { ParsePool, type PoolLimits } from '../../src/cli/parse-pool.ts';
import { reportOf } from '../../src/parse/index.ts';
import { article, BUNDLED, parser } from '../parse/articles.ts';

const entry = new URL('../../dist/cli/parse-worker.js', import.meta.url);
const { text } = article(BUNDLED);
/** Text that takes long: every line is a point. */
const long = '1. x\n'.repeat(200_000);

function pool(limits: Partial<PoolLimits> = {}) {
  const created = new ParsePool(entry, limits);
  onTestFinished(() => created.close());
  return {
    created,
    parse: (text: string, gone = new AbortController().signal) => created.parse({ text }, gone),
  };
}

describe('a pool of threads that parse', () => {
  test('answers what the parser finds and the report of it', async () => {
    const { parse } = pool();
    const json = await parse(text);
    const found = parser.parse(text);
    expect(JSON.parse(Buffer.from(json as Uint8Array).toString())).toEqual(
      JSON.parse(JSON.stringify({ article: found, report: reportOf(found) })),
    );
  });

  test('takes as many as may wait, and each is answered; one more finds it busy', async () => {
    const { parse } = pool({ threads: 1, waiting: 2 });
    const outcomes = await Promise.all([parse(text), parse(text), parse(text), parse(text)]);
    expect(outcomes.map((each) => (typeof each === 'string' ? each : 'parsed'))).toEqual([
      'parsed',
      'parsed',
      'parsed',
      'busy',
    ]);
  });

  test('gives up on a text that takes too long, and goes on with the next', async () => {
    const { parse } = pool({ threads: 1, patience: 1 });
    expect(await Promise.all([parse(long), parse(long)])).toEqual(['too-costly', 'too-costly']);
  });

  test('gives up on a text that takes too much memory, and goes on with the next', async () => {
    const { parse } = pool({ threads: 1, memory: 60 });
    expect(await parse(long)).toBe('too-costly');
    expect(await parse('一、双方同意。')).toBeInstanceOf(Uint8Array);
  });

  test('stops what nobody waits for any longer', async () => {
    const { parse } = pool({ threads: 1, waiting: 1 });
    const gone = new AbortController();
    const [running, waiting] = [parse(long, gone.signal), parse(long, gone.signal)];
    gone.abort();
    expect(await parse(text)).toBeInstanceOf(Uint8Array);
    expect(await waiting).toBe('busy');
    await running;
  });

  test('closed, it takes nothing, and whatever waited is told so', async () => {
    const { created, parse } = pool({ threads: 1 });
    const gone = new AbortController();
    const [running, waiting] = [parse(long, gone.signal), parse(long)];
    await created.close();
    expect(await waiting).toBe('busy');
    expect(await parse(text)).toBe('busy');
    gone.abort();
    await running;
  });

  test('a thread that cannot start is an error, not an answer', async () => {
    const broken = new ParsePool(new URL('./nowhere.js', import.meta.url));
    await expect(broken.parse({ text }, new AbortController().signal)).rejects.toThrow(/nowhere/);
  });
});

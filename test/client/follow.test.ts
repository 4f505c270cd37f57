/** The example of docs/changes.md, run as it stands there. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../cli/gongbao.ts';
import { serverWith } from '../http/helper.ts';
import { article } from '../store/article.ts';

const page = readFileSync(join(root, 'docs/changes.md'), 'utf8');
const example = /^```js\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';

type Follow = (copy: Map<string, unknown>, since?: string) => Promise<string>;

/** Loads the example, with the address of a server in place of the one it names; within the project, whose client it imports. */
async function load(url: string): Promise<Follow> {
  const file = join(root, 'var', `follow-${process.pid}.mjs`);
  writeFileSync(file, example.replace('http://127.0.0.1:3000', url));
  onTestFinished(() => rmSync(file));
  return ((await import(file)) as { follow: Follow }).follow;
}

test('keeps a copy in step', async () => {
  const { app, writer, get } = await serverWith();
  const follow = await load(await app.listen({ port: 0, host: '127.0.0.1' }));
  const copy = new Map<string, unknown>();
  let since = await follow(copy);
  writer.removeAll(['alfa-2031']);
  writer.write(article({ id: 'new', meeting: 'new' }));
  since = await follow(copy, since);
  expect(await follow(copy, since)).toBe(since);
  for (const kind of ['documents', 'meetings', 'people', 'points']) {
    const { data } = (await get(`/v1/${kind}?limit=100`)).json();
    const copied = [...copy.keys()].filter((key) => key.startsWith(`${kind}/`));
    expect(copied.toSorted()).toEqual(data.map(({ id }: { id: string }) => `${kind}/${id}`).toSorted());
    for (const record of data) expect(copy.get(`${kind}/${record.id}`)).toEqual(record);
  }
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFile, articleId, gongbao, temporaryFolder } from './gongbao.ts';

const place = () => join(temporaryFolder(), 'db.sqlite');
const at = (database: string) => ({ env: { GONGBAO_DB: database } });

test('gongbao remove takes an article out, once, and says what it did not find', async () => {
  const database = place();
  await gongbao(['ingest', articleFile], at(database));
  const first = await gongbao(['remove', articleId, 'no-such', articleId], at(database));
  expect(first.code).toBe(3);
  expect(first.stdout).toBe(`removed   ${articleId}\n1 removed, 1 unknown (${database})\n`);
  expect(first.stderr).toBe(
    'gongbao: no document has the id no-such; GET /v1/documents lists those there are.\n',
  );
  const second = await gongbao(['remove', articleId], at(database));
  expect(second).toMatchObject({ code: 3, stdout: `0 removed, 1 unknown (${database})\n` });
  expect((await gongbao(['ingest', articleFile], at(database))).stdout).toMatch(/^added /);
}, 60_000);

test('gongbao remove makes no database where there is none', async () => {
  const database = place();
  const { code, stderr } = await gongbao(['remove', articleId], at(database));
  expect(code).toBe(4);
  expect(stderr).toMatch(/^gongbao: There is no database at .*; run `gongbao ingest` to make it\.\n$/);
  expect(existsSync(database)).toBe(false);
});

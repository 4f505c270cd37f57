/** POST /v1/parse of the real server: parsed in another thread, so that others are answered meanwhile. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFile, gongbao, serve, temporaryFolder } from './gongbao.ts';

const hostile = '1. x\n'.repeat(200_000);

async function server() {
  const database = join(temporaryFolder(), 'db.sqlite');
  await gongbao(['ingest', articleFile], { env: { GONGBAO_DB: database } });
  const served = await serve(database);
  const post = (body: string) =>
    fetch(`${served.url}/v1/parse`, { method: 'POST', body, headers: { 'content-type': 'text/plain' } });
  return { ...served, post };
}

test('while a text of 1 MB made to hurt is parsed, others are answered', async () => {
  const { url, post } = await server();
  // The thread is up: what follows is parsing.
  expect((await post('一、双方同意。')).status).toBe(200);
  const order: string[] = [];
  const parsed = post(hostile).then(({ status }) => order.push(`POST ${status}`));
  for (let i = 0; i < 5; i += 1) {
    const { status } = await fetch(`${url}/v1/points?limit=1`);
    order.push(`GET ${status}`);
  }
  await parsed;
  expect(order.slice(0, 5)).toEqual(Array(5).fill('GET 200'));
  expect(order[5]).toMatch(/^POST (?:200|422)$/);
});

test('on SIGTERM it finishes the text that is being parsed and exits with 0', async () => {
  const { url, post, child, ended } = await server();
  const parsed = post('一、双方同意加强合作。\n'.repeat(2000));
  // It is answered after the request has come in.
  await fetch(`${url}/healthz`);
  child.kill('SIGTERM');
  expect((await parsed).status).toBe(200);
  expect(await ended).toMatchObject({ code: 0 });
});

import { expect, test } from 'vitest';
import { openapiDocument } from '../../src/http/index.ts';
import { type Answer, createContractCheck } from './contract.ts';
import { serverWith } from './helper.ts';

async function checked(url: string) {
  const { app } = await serverWith();
  const { statusCode: status, headers, body } = await app.inject(url);
  const check = createContractCheck(await openapiDocument(app));
  const answer: Answer = { method: 'GET', url, status, headers, body };
  return (change: Partial<Answer>) => check({ ...answer, ...change });
}

test('the check of answers passes a good one, and fails each way to break the contract', async () => {
  const url = '/v1/points/alfa-2031.c1';
  const check = await checked(url);
  const { app } = await serverWith();
  const { headers, body } = await app.inject(url);
  const point = JSON.parse(body);
  const { text: _, ...lacking } = point;

  expect(() => check({})).not.toThrow();
  expect(() => check({ status: 418 })).toThrow(/undeclared status/);
  expect(() => check({ headers: { ...headers, etag: undefined } })).toThrow(/ETag is missing/);
  expect(() => check({ headers: { ...headers, 'dataset-version': undefined } })).toThrow(/Dataset-Version/);
  expect(() => check({ headers: { ...headers, 'content-type': 'text/html' } })).toThrow(/media type/);
  expect(() => check({ body: JSON.stringify({ ...point, colour: 'red' }) })).toThrow(/additional properties/);
  expect(() => check({ body: JSON.stringify(lacking) })).toThrow(/required property 'text'/);
  expect(() => check({ body: JSON.stringify({ ...point, ordinal: 'one' }) })).toThrow(/must be integer/);
  expect(() => check({ url: '/v1/unheard' })).toThrow(/media type/);
});

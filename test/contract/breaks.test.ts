import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../cli/gongbao.ts';
import { breaks, type Node } from './breaks.ts';

const read = (path: string): Node => parse(readFileSync(join(root, path), 'utf8'));
const released = readdirSync(join(root, 'test/contract')).filter((file) => file.endsWith('.yaml'));

test('there is a released contract to keep', () => {
  expect(released.length).toBeGreaterThan(0);
});

test.each(released)('openapi.yaml keeps what %s promised', (file) => {
  expect(breaks({ before: read(`test/contract/${file}`), after: read('openapi.yaml') })).toEqual([]);
});

/** The contract of now with something changed, whose parts have any shape. */
function changed(change: (document: any) => void): Node {
  const document = read('openapi.yaml');
  change(document);
  return document;
}

describe('a break is', () => {
  const now = read('openapi.yaml');
  const breaking: [string, (document: any) => void, RegExp][] = [
    ['a route that is gone', ({ paths }) => delete paths['/v1/tags'], /^GET \/v1\/tags is gone$/],
    ['a method that is gone', ({ paths }) => delete paths['/v1/parse'].post, /^POST \/v1\/parse is gone$/],
    [
      'another operationId',
      ({ paths }) => (paths['/v1/tags'].get.operationId = 'tags'),
      /operationId is tags/,
    ],
    [
      'a parameter that is gone',
      ({ paths }) => paths['/v1/tags'].get.parameters.shift(),
      /query scheme is gone/,
    ],
    [
      'a parameter that is required now',
      ({ paths }) => (paths['/v1/tags'].get.parameters[0].required = true),
      /query scheme is required now/,
    ],
    [
      'a new parameter that is required',
      ({ paths }) => paths['/v1/tags'].get.parameters.push({ in: 'query', name: 'x', required: true }),
      /query x is new and required/,
    ],
    [
      'a tighter bound of a parameter',
      ({ components }) => (components.parameters.Limit.schema.maximum = 50),
      /query limit {2}has another maximum/,
    ],
    [
      'a value that a parameter no longer takes',
      ({ components }) => components.schemas.Section.enum.shift(),
      /query section \[\] is never "/,
    ],
    [
      'a key that is gone',
      ({ components }) => delete components.schemas.Point.properties.marker,
      /\.marker is gone/,
    ],
    [
      'a key that may be absent',
      ({ components }) => components.schemas.Point.required.shift(),
      /\.id may be absent now/,
    ],
    [
      'a key of another type',
      ({ components }) => (components.schemas.Point.properties.ordinal.type = 'string'),
      /\.ordinal may be string now/,
    ],
    [
      'a key that may be null now',
      ({ components }) =>
        (components.schemas.Point.properties.text = { anyOf: [{ type: 'string' }, { type: 'null' }] }),
      /\.text may be null now/,
    ],
    [
      'a value that is gone',
      ({ components }) => components.schemas.Voice.enum.shift(),
      /\.voice is never "agreed" any more/,
    ],
    [
      'a status that is gone',
      ({ paths }) => delete paths['/v1/points/{id}'].get.responses[404],
      /404: is not answered any more/,
    ],
    [
      'a header that is gone',
      ({ paths }) => delete paths['/v1/points'].get.responses[200].headers.Link,
      /the header Link is gone/,
    ],
    [
      'a media type that is gone',
      ({ paths }) => delete paths['/v1/parse'].post.requestBody.content['text/html'],
      /text\/html is gone/,
    ],
    [
      'a key that a body must have now',
      ({ components }) => components.schemas.ParseRequest.required.push('sidecar'),
      /\.sidecar is required now/,
    ],
    [
      'a kind of record that does not come any more',
      ({ components }) => components.schemas.Change.oneOf.shift(),
      /is never a DocumentChange any more/,
    ],
  ];

  test.each(breaking)('%s', (_, change, sentence) => {
    const found = breaks({ before: now, after: changed(change) });
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
  });
});

describe('no break is', () => {
  const now = read('openapi.yaml');
  const harmless: [string, (document: any) => void][] = [
    ['nothing', () => {}],
    ['a new route', ({ paths }) => (paths['/v1/new'] = paths['/v1/tags'])],
    ['a new parameter', ({ paths }) => paths['/v1/tags'].get.parameters.push({ in: 'query', name: 'x' })],
    ['a new key', ({ components }) => (components.schemas.Point.properties.x = { type: 'string' })],
    ['a new value', ({ components }) => components.schemas.Voice.enum.push('crowd')],
    ['a new status', ({ paths }) => (paths['/v1/tags'].get.responses[418] = {})],
    ['a looser bound', ({ components }) => (components.parameters.Limit.schema.maximum = 500)],
    [
      'a component of another name',
      ({ components, paths }) => {
        components.schemas.Spot = components.schemas.Point;
        paths['/v1/points/{id}'].get.responses[200].content['application/json'].schema.$ref =
          '#/components/schemas/Spot';
      },
    ],
  ];

  test.each(harmless)('%s', (_, change) => {
    expect(breaks({ before: now, after: changed(change) })).toEqual([]);
  });
});

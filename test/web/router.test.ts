import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentPath, paths, pointPath, routeOf } from '../../src/web/router.ts';

describe('addresses of the explorer', () => {
  test('each view has its own', () => {
    for (const [view, path] of Object.entries(paths)) expect(routeOf(path)).toEqual({ view });
  });

  test('for every id and key, the address of a point leads to it', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(name, name, (id, point) => {
        expect(routeOf(documentPath(id, point))).toEqual({ view: 'document', id, point });
        expect(routeOf(documentPath(id))).toEqual({ view: 'document', id, point: null });
        expect(routeOf(pointPath({ id: `${id}.${point}`, document: id }))).toEqual({
          view: 'document',
          id,
          point,
        });
      }),
    );
  });

  test.each(['/documents', '/documents/', '/documents/a/b', '/documents/%E4', '/nowhere', '/v1/points'])(
    '%s is none',
    (path) => {
      expect(routeOf(path)).toEqual({ view: 'missing' });
    },
  );
});

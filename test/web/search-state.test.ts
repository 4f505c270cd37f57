import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames, queryOf, type SearchState, stateOf, toggled } from '../../src/web/search/state.ts';

const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 });
const anyState: fc.Arbitrary<SearchState> = fc.record({
  q: fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme' }).filter((q) => q.trim() !== ''),
  ),
  filters: fc.dictionary(fc.constantFrom(...facetNames), values, { noNullPrototype: true }),
  sort: fc.constantFrom('date', 'relevance'),
  cursor: fc.option(fc.string({ minLength: 1 })),
});

test('for every state, the address holds all of it', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(stateOf(new URLSearchParams(queryOf(state)))).toEqual(state);
    }),
  );
});

test('nothing searched for is an address without a query', () => {
  expect(queryOf(stateOf(new URLSearchParams('q=&topic=&sort=date')))).toBe('');
});

test('for every state, a filter toggled twice is as before, on the first page', () => {
  fc.assert(
    fc.property(anyState, fc.constantFrom(...facetNames), (state, name) => {
      const there = toggled({ ...state, cursor: 'x' }, name, 'new value');
      expect(there.filters[name]).toContain('new value');
      expect(there.cursor).toBeNull();
      expect(toggled(there, name, 'new value')).toEqual({ ...state, cursor: null });
    }),
  );
});

/** One pass over a text finds what a search for the words of each vocabulary by itself finds, wherever that is asked for. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Source } from '../../src/parse/text/source.ts';
import { compile, type Searched } from '../../src/parse/vocabulary/lexicon.ts';
import { Occurrences } from '../../src/parse/vocabulary/occurrences.ts';
import { vocabularies } from './articles.ts';

const lexicon = compile(vocabularies);
const searched: Searched[] = ['countries', 'titles', 'organisations', 'topics', 'labels', 'chrome'];
/** Words of them and what may stand between, so that words overlap, run on and end with the text. */
const part = fc.oneof(
  fc.constantFrom(...searched.flatMap((vocabulary) => lexicon[vocabulary].all)),
  fc.constantFrom(' ', 's', 'a', '国', '。', '\n', '3', 'United', 'UN', 'Foreign '),
);
const text = fc.array(part, { maxLength: 30 }).map((parts) => new Source(parts.join('')));

it('finds the words of each vocabulary between any two offsets', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), ({ folded, units }, one, other) => {
      const words = new Occurrences(folded, units, lexicon);
      const [start, end] = [one, other].map((at) => at % (folded.length + 1)).sort((a, b) => a - b) as [
        number,
        number,
      ];
      for (const vocabulary of searched) {
        expect(words.in(vocabulary, start, end)).toEqual(lexicon[vocabulary].in(folded, start, end));
        expect(words.in(vocabulary, 0, folded.length)).toEqual(lexicon[vocabulary].in(folded));
      }
    }),
  );
});

it('passes over no place where a word of either of two vocabularies begins', () => {
  fc.assert(
    fc.property(text, fc.nat(), ({ folded, units }, any) => {
      const words = new Occurrences(folded, units, lexicon);
      const start = any % (folded.length + 1);
      const next = words.next('titles', 'countries', start, folded.length);
      const passed = Array.from({ length: next - start }, (_, i) => start + i);
      expect(
        passed.filter((at) => lexicon.titles.at(folded, at) ?? lexicon.countries.at(folded, at)),
      ).toEqual([]);
    }),
  );
});

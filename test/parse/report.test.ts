import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParseReportSchema, reportOf } from '../../src/parse/index.ts';
import { article as storeArticle } from '../store/article.ts';
import { article, articles, BUNDLED, parser } from './articles.ts';

const report = (text: string) => reportOf(parser.parse(text));
const at = (text: string, { start, end }: { start: number; end: number }) =>
  [...text].slice(start, end).join('').trim();

const declaration = [
  '甲国乙国外长会晤联合声明',
  '双方外长举行会晤，发表声明如下：',
  '一、双方重申互信。',
  '二、双方同意保持沟通。',
  '五、双方愿扩大合作。',
  '',
].join('\n\n');

describe('the parse report', () => {
  it('of the bundled article: every point found, none missing, all of the text accounted for', () => {
    const { text } = article(BUNDLED);
    const { points, coverage, length, notUnderstood } = report(text);
    expect(points).toEqual([
      { section: 'remarks', found: 5, declared: 5, highest: 5, missing: [] },
      { section: 'communique', found: 14, declared: 14, highest: 14, missing: [] },
    ]);
    expect(length).toBe([...text].length);
    expect(coverage.map(({ type }) => type)).toContain('sidebar');
    expect(notUnderstood.inNoSection).toEqual([]);
    expect(notUnderstood.problems.map(({ code }) => code)).toEqual(['year-not-stated']);
  });

  it('says which numbers are missing, and where they should stand', () => {
    const { points, words } = report(declaration);
    const [{ missing, ...counted } = { missing: [] }] = points;
    expect(counted).toEqual({ section: 'communique', found: 3, declared: 5, highest: 5 });
    expect(missing).toMatchObject([{ from: 3, to: 4 }]);
    const { start, end } = missing[0]?.span ?? { start: 0, end: 0 };
    const characters = [...declaration];
    expect(characters.slice(0, start).join('')).toMatch(/保持沟通。$/);
    expect(characters.slice(end).join('')).toMatch(/^五、/);
    expect(words).toContain('communique: 3 points found of 5 that the numbering declares, up to 5.');
    expect(words.join(' ')).toMatch(/numbers 3 to 4 missing \(at \d+–\d+\)/);
  });

  it('counts a number missing before the first point', () => {
    const { parsed } = storeArticle({ points: ['甲。', '乙。'], remarks: [] });
    const later = parsed.points.map((point) => ({ ...point, ordinal: point.ordinal + 2 }));
    const [communique] = reportOf({ ...parsed, points: later }).points;
    expect(communique).toMatchObject({ found: 2, declared: 4, highest: 4, missing: [{ from: 1, to: 2 }] });
  });

  it('takes a number that does not rise for the beginning of another list', () => {
    const { parsed } = storeArticle({ points: ['甲。', '乙。', '丙。', '丁。'], remarks: [] });
    const twice = parsed.points.map((point, i) => ({ ...point, ordinal: (i % 2) + 1 }));
    const [communique] = reportOf({ ...parsed, points: twice }).points;
    expect(communique).toEqual({ section: 'communique', found: 4, declared: 4, highest: 2, missing: [] });
  });

  it('names the agreed paragraphs that stand in no point', () => {
    const { text } = article(BUNDLED);
    const outside = report(text).notUnderstood.outsidePoints.map((span) => at(text, span));
    const { points, blocks } = parser.parse(text);
    for (const paragraph of outside)
      for (const point of points) expect(point.selector.quote).not.toContain(paragraph);
    const agreed = blocks.filter(({ type, heading }) => type === 'communique' && !heading).length;
    expect(agreed - outside.length).toBe(14);
  });

  it('names lines between those of the article that were taken for the page’s', () => {
    const { parsed } = storeArticle();
    const last = parsed.blocks.length - 1;
    const middle = last >> 1;
    const blocks = parsed.blocks.map((block, i) =>
      i === middle ? { ...block, type: 'chrome' as const } : { ...block, type: 'lead' as const },
    );
    const { start, end } = blocks[middle] ?? {};
    expect(reportOf({ ...parsed, blocks }).notUnderstood.inNoSection).toEqual([{ start, end }]);
  });

  it('of a text of which nothing is understood says so', () => {
    expect(report('')).toMatchObject({ length: 0, coverage: [], points: [] });
    expect(report('……').words).toContain('No numbered point was found.');
  });

  it('for every text covers all of it, and follows its schema', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom('一、', '三、', '双方同意。', '\n', '公报', '😀', '他说，一是'), {
          maxLength: 40,
        })
        .map((parts) => parts.join('')),
      fc.constantFrom(...articles.map(({ text }) => text)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { coverage, length, points, ...rest } = ParseReportSchema.strict().parse(report(text));
        expect(coverage.reduce((sum, each) => sum + each.length, 0)).toBe(length);
        for (const { found, declared, missing } of points) {
          const absent = missing.reduce((sum, { from, to }) => sum + to - from + 1, 0);
          expect(declared).toBe(found + absent);
          for (const { from, to, span } of missing) {
            expect(to).toBeGreaterThanOrEqual(from);
            expect(span.end).toBeLessThanOrEqual(length);
          }
        }
        expect(rest.words.every((sentence) => /[.)]$/.test(sentence))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

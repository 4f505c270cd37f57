/** The invariants of ARCHITECTURE.md that hold for every text. */
import { expect } from 'vitest';
import type { ParsedArticle, Selector, Span } from '../../src/parse/index.ts';

/** Lossless: the blocks tile the text. */
export function expectLossless(text: string, { blocks, length }: ParsedArticle): void {
  const characters = [...text];
  expect(length).toBe(characters.length);
  let next = 0;
  for (const { start, end } of blocks) {
    expect(start).toBe(next);
    expect(end).toBeGreaterThan(start);
    next = end;
  }
  expect(next).toBe(characters.length);
}

/** Anchored: every selector anywhere in the parse slices to its quote, and carries the text around it. */
export function expectAnchored(text: string, article: ParsedArticle): void {
  const characters = [...text];
  const slice = ({ start, end }: Span) => characters.slice(start, end).join('');
  for (const selector of selectorsIn(article)) {
    expect(slice(selector)).toBe(selector.quote);
    expect(selector.quote).not.toBe('');
    expect(characters.slice(0, selector.start).join('').endsWith(selector.prefix)).toBe(true);
    expect(characters.slice(selector.end).join('').startsWith(selector.suffix)).toBe(true);
  }
  for (const point of article.points) {
    // The point's text is its quote without marker and layout (tags, hard wraps): nothing is added to it.
    if (!/[<&]/.test(point.selector.quote)) expectWithin(point.marker + point.text, point.selector.quote);
    for (const { evidence } of point.tags) {
      for (const span of evidence) {
        expect(span.start).toBeGreaterThanOrEqual(point.selector.start);
        expect(span.end).toBeLessThanOrEqual(point.selector.end);
      }
    }
    for (const { verb, span, actor } of point.acts) {
      for (const [written, at] of [
        [verb, span],
        ...(actor ? [[actor.label, actor.span] as const] : []),
      ] as const) {
        expect(written).not.toBe('');
        if (!/[<&]/.test(point.selector.quote)) expectWithin(written, slice(at));
        expect(at.start).toBeGreaterThanOrEqual(point.selector.start);
        expect(at.end).toBeLessThanOrEqual(point.selector.end);
      }
    }
  }
  for (const { span } of article.problems) if (span) expect(span.end).toBeLessThanOrEqual(characters.length);
}

/** Consistent: keys and ids are unique, points do not overlap, exactly one meeting is primary where there is any. */
export function expectConsistent(article: ParsedArticle): void {
  const unique = (values: string[]) => expect(new Set(values).size).toBe(values.length);
  unique(article.points.map(({ key }) => key));
  unique(article.meetings.map(({ id }) => id));
  unique(article.references.map(({ kind, id }) => `${kind} ${id}`));
  article.points.reduce((end, { selector }) => {
    expect(selector.start).toBeGreaterThanOrEqual(end);
    return selector.end;
  }, 0);
  expect(article.meetings.filter(({ primary }) => primary)).toHaveLength(article.meetings.length > 0 ? 1 : 0);
  const meetings = new Set(article.meetings.map(({ id }) => id));
  for (const { meetingId } of article.participants) expect(meetings).toContain(meetingId);
}

function selectorsIn(value: unknown): Selector[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(selectorsIn);
  const own = 'quote' in value && 'prefix' in value ? [value as Selector] : [];
  return [...own, ...Object.values(value).flatMap(selectorsIn)];
}

/** Every character of `part`, but for white space, stands in `whole`, in the same order. */
function expectWithin(part: string, whole: string): void {
  let at = 0;
  for (const character of part.replace(/\s+/g, '')) {
    at = whole.indexOf(character, at) + 1;
    expect(at, `${part} is not within ${whole}`).toBeGreaterThan(0);
  }
}

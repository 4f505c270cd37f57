/** The parse report: how much of an article was understood, and what was not. Read off the parse alone. */
import type { ParsedArticle } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { ParsedPoint } from '../model/point.ts';
import type { Span } from '../model/span.ts';
import type { ParseReport } from './model.ts';
import { reportWords } from './words.ts';

type Coverage = ParseReport['coverage'];
type SectionPoints = ParseReport['points'][number];

/** Blocks that are the page around the article, or beside it. */
const OF_THE_PAGE = new Set<Block['type']>(['chrome', 'metadata', 'sidebar']);

/** Makes the report of a parse. Pure, and linear in the size of the parse. */
export function reportOf(parsed: ParsedArticle): ParseReport {
  const facts = {
    length: parsed.length,
    coverage: coverageOf(parsed),
    points: pointsBySection(parsed),
    notUnderstood: {
      problems: parsed.problems,
      inNoSection: inNoSection(parsed.blocks),
      outsidePoints: outsidePoints(parsed),
    },
  };
  return { ...facts, words: reportWords(facts) };
}

function coverageOf({ blocks, length }: ParsedArticle): Coverage {
  const byType = new Map<Block['type'], Coverage[number]>();
  for (const { type, start, end } of blocks) {
    const sum = byType.get(type) ?? { type, blocks: 0, length: 0, share: 0 };
    sum.blocks += 1;
    sum.length += end - start;
    byType.set(type, sum);
  }
  return [...byType.values()].map((sum) => ({ ...sum, share: sum.length / length }));
}

function pointsBySection({ points, blocks }: ParsedArticle): SectionPoints[] {
  const sections = [...new Set(points.map(({ section }) => section))];
  return sections.map((section) => {
    const own = points.filter((point) => point.section === section);
    const missing = gapsIn(own, blocks);
    const absent = missing.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const highest = own.reduce((most, { ordinal }) => Math.max(most, ordinal), 1);
    return { section, found: own.length, declared: own.length + absent, highest, missing };
  });
}

/** Numbers left out between a point and the next, or before the first; a number that does not rise begins another list. */
function gapsIn(points: ParsedPoint[], blocks: Block[]): SectionPoints['missing'] {
  const gaps: SectionPoints['missing'] = [];
  let last = 0;
  let end = blocks.find(({ type }) => !OF_THE_PAGE.has(type))?.start ?? 0;
  for (const { ordinal, selector } of points) {
    const from = (ordinal > last ? last : 0) + 1;
    if (ordinal > from)
      gaps.push({
        from,
        to: ordinal - 1,
        span: { start: Math.min(end, selector.start), end: selector.start },
      });
    last = ordinal;
    end = selector.end;
  }
  return gaps;
}

/** The page's lines with lines of the article before and after them: a paragraph that was not understood lies there. */
function inNoSection(blocks: Block[]): Span[] {
  const isOwn = ({ type }: Block) => !OF_THE_PAGE.has(type);
  const between = blocks.slice(blocks.findIndex(isOwn) + 1, Math.max(0, blocks.findLastIndex(isOwn)));
  return between.filter(({ type }) => type === 'chrome').map(spanOf);
}

/** Agreed paragraphs that no point reaches into. Blocks and points both stand in the order of the text. */
function outsidePoints({ blocks, points }: ParsedArticle): Span[] {
  let next = 0;
  return blocks
    .filter(({ type, heading }) => type === 'communique' && !heading)
    .filter((block) => {
      while ((points[next]?.selector.end ?? Infinity) <= block.start) next++;
      return (points[next]?.selector.start ?? Infinity) >= block.end;
    })
    .map(spanOf);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

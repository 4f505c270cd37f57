/** What was not understood, or not told, as the article's problems. */
import type { Draft } from './draft.ts';
import type { Problem } from './model/article.ts';
import type { Range } from './ranges.ts';

/** Of more problems of one kind than this it is said how many there are: nobody reads on. */
const MOST_OF_A_KIND = 100;

/** Adds a problem; the place where it was met, if any, in folded offsets. */
export function problem(draft: Draft, code: string, message: string, at: Range | null = null): void {
  const before = draft.problemCounts.get(code) ?? 0;
  draft.problemCounts.set(code, before + 1);
  if (before < MOST_OF_A_KIND)
    draft.problems.push({ code, message, span: at && draft.source.span(at.start, at.end) });
}

/** All problems; behind those of a kind that has too many to list, how many more there are. */
export function problemsOf({ problems, problemCounts }: Draft): Problem[] {
  const more = [...problemCounts].filter(([, count]) => count > MOST_OF_A_KIND);
  return [
    ...problems,
    ...more.map(([code, count]) => ({
      code,
      message: `There are ${(count - MOST_OF_A_KIND).toLocaleString('en')} more problems of this kind.`,
      span: null,
    })),
  ];
}

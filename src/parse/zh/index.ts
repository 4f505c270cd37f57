/** Reads Chinese, simplified and traditional: the rules in the order in which they build on one another. */
import type { Lexicon } from '../lexicon.ts';
import type { ParsedArticle, Sidecar } from '../model.ts';
import { Source } from '../text/source.ts';
import { dates } from './dates.ts';
import type { Draft } from './draft.ts';
import { finish } from './finish.ts';
import { lines } from './lines.ts';
import { meetings } from './meetings.ts';
import { page } from './page.ts';
import { people } from './people.ts';
import { points } from './points.ts';
import { sections } from './sections.ts';
import { title } from './title.ts';

const RULES: ((draft: Draft) => void)[] = [lines, page, title, sections, points, dates, people, meetings];

export function readChinese(text: string, lexicon: Lexicon, sidecar: Sidecar | null): ParsedArticle {
  const source = new Source(text);
  const draft: Draft = {
    source,
    text: source.folded,
    lexicon,
    sidecar,
    lines: [],
    labels: [],
    title: null,
    heading: null,
    dates: [],
    people: [],
    points: [],
    meetings: [],
    problems: [],
  };
  for (const rule of RULES) rule(draft);
  return finish(draft);
}

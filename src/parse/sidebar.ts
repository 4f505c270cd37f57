/**
 * A box beside the story, and links to other articles that stand inside the text.
 *
 *   新闻多一点              ……最大公约数。>>>张三同李四通电话
 *   ^heading                              ^^^ ^link
 */

import type { Draft } from './draft.ts';
import type { ParsedArticle } from './model/article.ts';

const LINK = /(?<!>)>{2,} *([^>\n]{2,})/g;

export function sidebarOf(draft: Draft): ParsedArticle['sidebar'] {
  const own = draft.lines.filter((line) => line.type === 'sidebar');
  const [first, ...rest] = own;
  const last = own.at(-1);
  if (!first || !last) return null;
  const subheading = rest.find((line) => line.heading);
  const links = own.flatMap((line) =>
    [...draft.text.slice(line.start, line.end).matchAll(LINK)].map((match) => {
      const end = line.start + match.index + match[0].length;
      return draft.source.selector(end - (match[1] as string).length, end);
    }),
  );
  return {
    heading: draft.source.plain(first.start, first.end),
    subheading: subheading ? draft.source.plain(subheading.start, subheading.end) : null,
    paragraphs: rest.filter((line) => !line.heading).length,
    links,
    selector: draft.source.selector(first.start, last.end),
  };
}

/** What kind of document the article is or carries, by the name of the agreed text, or by the title. */
import type { Draft } from '../draft.ts';
import type { ParsedArticle } from '../model/article.ts';

const KINDS: [RegExp, ParsedArticle['kind']][] = [
  [/\bjoint (?:press )?statement|\bjoint .{0,40}statement/i, 'joint-statement'],
  [/\bdeclaration\b/i, 'declaration'],
  [
    /\bcommuniqu[eé]|\b(?:co-)?chairs?(?:man|person|woman)?'?s?'? (?:summary|statement)|\bpresidency/i,
    'communique',
  ],
  [/\bstatement\b|\bvision\b/i, 'joint-statement'],
  [/\bpress release/i, 'press-release'],
  [/\baction plan|\boutcome document/i, 'declaration'],
];
const RELEASE = /^(?:fact sheet|readout|press release|media (?:note|release)|background)/i;

/** A line of the page that says what it is. */
const LABEL = /^(?:press releases?|media releases?|press notes?)$/i;

export function kind(draft: Draft): void {
  const named = (at: Draft['title']) => (at ? draft.text.slice(at.start, at.end) : '');
  const title = named(draft.title);
  const agreed = draft.lines.some((line) => line.type === 'communique');
  const labelled = draft.lines.some(({ type, text }) => type === 'chrome' && LABEL.test(text));
  if (RELEASE.test(title) || (labelled && !agreed)) draft.kind = 'press-release';
  else if (agreed)
    draft.kind = KINDS.find(([words]) => words.test(named(draft.heading) || title))?.[1] ?? 'communique';
  else draft.kind = 'news';
}

/**
 * Compares a parse with its gold file, field by field. docs/eval.md states the matching rule of each field; a rule
 * changes there and here in one commit.
 */
import type { ParsedArticle, ParsedMeeting } from '../parse/index.ts';
import { acts, participants, points, references, topics } from './field-rules.ts';
import type { Gold } from './gold.ts';
import { newTally, type Score, value } from './tally.ts';

/** @param gold fields that it leaves out are not scored */
export function score(article: ParsedArticle, gold: Gold): Score {
  const { counts, mistakes, compare, scalar } = newTally();
  scalar('lossless', 'blocks tile the text', isLossless(article) ? 'blocks tile the text' : 'they do not');
  const primary = article.meetings.find(({ primary }) => primary);
  const meeting = primary && isUnnamed(primary) ? { ...primary, name: null, series: null } : primary;
  scalar('title', gold.title, article.title);
  scalar('kind', gold.kind, article.kind);
  scalar('language', gold.language, article.language);
  if (gold.meeting !== undefined) {
    const { name, series, ordinal, level, date, endDate, city, country, format } = gold.meeting ?? {};
    const expected = { name, series, ordinal, level, date, endDate, city, country, format };
    for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
      scalar(`meeting.${key}`, expected[key] ?? null, meeting?.[key] ?? null, meeting?.selector ?? null);
    }
  }
  if (gold.participants) participants(article, gold.participants, compare, scalar);
  if (gold.points) points(article, gold.points, compare);
  if (gold.tags) {
    const found = article.tags.map(({ label, selector }) => value(label, selector));
    compare(
      'tags',
      gold.tags.map((tag) => value(tag, null)),
      found,
    );
  }
  scalar('source', gold.source, article.source?.label, article.source?.selector ?? null);
  scalar('published', gold.published, article.published);
  scalar('pageUpdated', gold.pageUpdated, article.pageUpdated);
  if (gold.references) references(article, gold.references, compare);
  if (gold.topics) topics(article, gold.topics, compare);
  if (gold.acts) acts(article, gold.acts, compare);
  return { counts, mistakes };
}

/**
 * Talks and visits that the text calls nothing but 会谈, 国事访问, talks, state visit: the word stands for a name in lists of
 * meetings, and is none.
 */
function isUnnamed({ name, series, seriesId }: ParsedMeeting): boolean {
  return (
    seriesId?.endsWith('-talks') === true &&
    name === series &&
    /^(?:\p{Script=Han}{2,4}|(?:[TMCN]|\p{Ll})\p{Ll}+(?: \p{L}+)?|(?:State|Official|Working) [Vv]isit)$/u.test(
      name,
    )
  );
}

/** Whether the blocks, in order, cover every code point once. */
function isLossless({ blocks, length }: ParsedArticle): boolean {
  return (
    blocks.every(({ start, end }, i) => start === (blocks[i - 1]?.end ?? 0) && end > start) &&
    (blocks.at(-1)?.end ?? 0) === length
  );
}

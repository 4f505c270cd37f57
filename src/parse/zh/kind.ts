/** What kind of document the article is or carries, by the name of the agreed text, or by the title. */

import type { Draft } from '../draft.ts';
import type { ParsedArticle } from '../model/article.ts';
import { FULL_TEXT_FOLLOWS, NUMBERED_RELEASE } from './points/agreed-headings.ts';

const KINDS: [RegExp, ParsedArticle['kind']][] = [
  [/联合声明|共同声明|联合新闻声明/, 'joint-statement'],
  [/宣言/, 'declaration'],
  [/公报/, 'communique'],
  [/声明/, 'joint-statement'],
  [/新闻稿/, 'press-release'],
  [/倡议|(?<![点项条下])共识|纪要|行动计划|成果清单|纲要|路线图/, 'declaration'],
];

/** How far before the first point the words that announce an agreed text are looked for, in characters. */
const ANNOUNCED = 80;

export function kind(draft: Draft): void {
  const { text, heading, title } = draft;
  const first =
    draft.points.find((point) => point.section === 'communique') ??
    draft.lines.find((line) => line.type === 'communique');
  const names = [
    heading && text.slice(heading.start, heading.end),
    draft.lines.find((line) => line.type !== 'chrome' && FULL_TEXT_FOLLOWS.test(line.text))?.text,
    first && text.slice(Math.max(0, first.start - ANNOUNCED), first.start),
    first && title && text.slice(title.start, title.end),
  ];
  for (const name of names) {
    const found = KINDS.find(([words]) => name && words.test(name));
    if (!found) continue;
    draft.kind = found[1];
    return;
  }
  if (first) draft.kind = 'communique';
  else draft.kind = draft.lines.some(({ text }) => NUMBERED_RELEASE.test(text)) ? 'press-release' : 'news';
}

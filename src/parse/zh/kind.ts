/** What kind of document the article is or carries, by the name of the agreed text, or by the title. */

import type { Draft } from '../draft.ts';
import type { ParsedArticle } from '../model.ts';

const KINDS: [RegExp, ParsedArticle['kind']][] = [
  [/联合声明|共同声明|联合新闻声明/, 'joint-statement'],
  [/宣言/, 'declaration'],
  [/公报/, 'communique'],
  [/声明/, 'joint-statement'],
  [/新闻稿/, 'press-release'],
  [/倡议|共识|纪要|行动计划|成果清单/, 'declaration'],
];

export function kind(draft: Draft): void {
  const carried = draft.heading && draft.text.slice(draft.heading.start, draft.heading.end);
  const hasAgreed = draft.points.some((point) => point.section === 'communique');
  const name =
    carried ?? (hasAgreed ? (draft.title ? draft.text.slice(draft.title.start, draft.title.end) : '') : '');
  draft.kind = KINDS.find(([words]) => words.test(name))?.[1] ?? (hasAgreed ? 'communique' : 'news');
}

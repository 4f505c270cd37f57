/** What kind of document the article is or carries, by the name of the agreed text, or by the title. */

import type { Draft } from '../draft.ts';
import type { ParsedArticle } from '../model/article.ts';
import { FULL_TEXT_FOLLOWS, NUMBERED_RELEASE, OF_GOVERNMENT, READOUT } from './points/agreed-headings.ts';

const KINDS: [RegExp, ParsedArticle['kind']][] = [
  [/联合声明|共同声明|联合新闻声明/, 'joint-statement'],
  [/宣言/, 'declaration'],
  [/公报/, 'communique'],
  [/声明/, 'joint-statement'],
  [/新闻稿/, 'press-release'],
  [/倡议|(?<![点项条达][^,。]{0,6}|下)共识|纪要|行动计划|成果清单|成果文件|纲要|路线图/, 'declaration'],
];

/** 达成以下共识: what was done, and no text's name. */
const REACHED = /(?:达成|形成|取得)[^。]{0,20}共识/g;
/** 新闻公报, 首页 > 新闻稿 over a page that carries no agreed text: what governments of Hong Kong and Taiwan call their releases. */
const RELEASES = /^新闻公报(?: |$)|[>›»] ?新闻(?:稿|公报)$/;
/** What an office calls its own page. */
const isRelease = (line: string) =>
  [NUMBERED_RELEASE, READOUT, OF_GOVERNMENT, RELEASES].some((name) => name.test(line));

/** How far before the first point the words that announce an agreed text are looked for, in characters. */
const ANNOUNCED = 80;

/** So many paragraphs of a report before a list of what was agreed, without any heading, are what the page is. */
const REPORT = 3;
const PARAGRAPH = 40;

/** The paragraphs of a report before an agreed text, or in all, where nothing heads that text. */
const told = ({ heading, lines }: Draft, before: number): number =>
  heading !== null || lines.some(({ text }) => FULL_TEXT_FOLLOWS.test(text))
    ? 0
    : lines.filter(
        ({ type, start, text }) =>
          (type === 'lead' || type === 'report') && start < before && text.length > PARAGRAPH,
      ).length;

export function kind(draft: Draft): void {
  draft.kind =
    kindOfText(draft) ?? (draft.lines.some(({ text }) => isRelease(text)) ? 'press-release' : 'news');
}

/** The kind of the agreed text that a page carries; null where it carries none, or reports it. */
function kindOfText(draft: Draft): ParsedArticle['kind'] | null {
  const { text, heading, title } = draft;
  const first =
    draft.points.find((point) => point.section === 'communique') ??
    draft.lines.find((line) => line.type === 'communique');
  if (first && told(draft, first.start) >= REPORT) return null;
  const names = [
    heading && text.slice(heading.start, heading.end),
    draft.lines.find((line) => line.type !== 'chrome' && FULL_TEXT_FOLLOWS.test(line.text))?.text,
    first && text.slice(Math.max(0, first.start - ANNOUNCED), first.start).replace(REACHED, ''),
    first && title && text.slice(title.start, title.end),
  ];
  for (const name of names) {
    const found = KINDS.find(([words]) => name && words.test(name));
    if (found) return found[1];
  }
  // 双方达成6点共识: of a list without a name, what the reporter says behind it counts as well.
  return first && told(draft, text.length) < REPORT ? 'communique' : null;
}

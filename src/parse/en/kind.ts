/** What kind of document the article is or carries, by the name of the agreed text, or by the title. */
import type { Draft } from '../draft.ts';
import type { ParsedArticle } from '../model/article.ts';
import { SECTION } from './page/title.ts';

const KINDS: [RegExp, ParsedArticle['kind']][] = [
  [/\bjoint (?:press )?statement|\bjoint .{0,40}statement/i, 'joint-statement'],
  [/\bdeclaration\b/i, 'declaration'],
  [
    /\bcommuniqu[eé]|\b(?:co-)?chairs?(?:man|person|woman)?'?s?'? (?:press |media )?(?:summary|statement)|\bpresidency/i,
    'communique',
  ],
  [/\bstatement\b|\bvision\b|\btext was released by\b/i, 'joint-statement'],
  [/\bpress release/i, 'press-release'],
  [/\baction plan|\boutcome document/i, 'declaration'],
];
/** Press Release regarding the Meeting, which a ministry may number: No: 16, 4 October 2033, Press Release … */
const RELEASE =
  /\bfact sheet$|^(?:joint )?(?:fact sheet|readout)\b|^(?:No\.?:? ?\d{1,4}, [^,]{5,30}, )?(?:fact sheet|readout|press release|media (?:note|release)|background)/i;

/** A line of the page that says what it is. */
const LABEL =
  /^(?:[•·*-] )?(?:press (?:releases?|notes?)|media (?:releases?|notes?)|readouts?|fact sheets?)$/i;

/** The post Readout of … first appeared on …; …/readout-of-…: what the page calls it that a mirror took it from. */
const CALLED = /^The post (?:press release|media (?:note|release)|readout|fact sheet)\b|\/readout-of-/i;

export function kind(draft: Draft): void {
  const named = (at: Draft['title']) => (at ? draft.text.slice(at.start, at.end) : '');
  const title = named(draft.title);
  const agreed = draft.lines.some((line) => line.type === 'communique');
  if (RELEASE.test(title) || (!agreed && isLabelled(draft))) draft.kind = 'press-release';
  else if (agreed)
    draft.kind = kindOf(named(draft.heading)) ?? kindOf(title) ?? kindOf(announced(draft)) ?? 'communique';
  else draft.kind = 'news';
}

const kindOf = (name: string) => KINDS.find(([words]) => words.test(name))?.[1];

const isLabelled = ({ lines, title }: Draft): boolean =>
  lines.some(
    ({ type, text, end }) =>
      (type === 'chrome' || type === 'lead' || type === 'report') &&
      (LABEL.test(text) || CALLED.test(text) || (end < (title?.start ?? 0) && SECTION.test(text))),
  );

/** The text of the following statement was released by …: what a text without a title is announced as. */
const ANNOUNCED =
  /^(?:[•·*-] )?Joint (?:media |press )?statement with\b|^The following text was released by|^(?:(?:Final|Joint) )?(?:communiqu[eé]|statement|declaration) of the|(?:^|[./] )(?:The |(?:The f|F)ollowing is (?:the )?)?(?:full )?text of (?:the|a|this|their) [^.,]{0,40}?\b(?:statement|communiqu[eé]|declaration|press release)/i;

function announced({ lines }: Draft): string {
  const told = lines.filter(({ type }) => type === 'lead' || type === 'communique').slice(0, 6);
  return told.map(({ text }) => ANNOUNCED.exec(text)?.[0]).find(Boolean) ?? '';
}

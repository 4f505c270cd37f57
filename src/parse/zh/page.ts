/**
 * Tells the page from the article: lines that say something about the article (metadata), and the page's own machinery
 * (chrome).
 *
 *   来源 :外交部          页面更新:2024-05-30        1 2 3 4 5        CopyRight 2020 …
 *   ^label ^value         ^label   ^value            ^chrome          ^chrome
 */

import type { Draft, Label, Line } from '../draft.ts';
import type { Words } from '../lexicon.ts';
import { beginsPoint, hasWord, isProse, letters } from './shapes.ts';

const TIMESTAMP = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: ?T?\d{1,2}:\d{2}(?::\d{2})?)?/;

export function page(draft: Draft): void {
  let prose = false;
  let footer = false;
  for (const line of draft.lines.slice(frontMatter(draft))) {
    const labels = labelsIn(draft, line);
    const stamp = timestampIn(line, labels);
    if (labels.length > 0 || stamp) {
      draft.labels.push(...labels, ...(stamp ? [stamp] : []));
      line.type = 'metadata';
      footer = prose;
    } else if (isChrome(draft, line)) {
      line.type = 'chrome';
      footer = prose;
    } else if (isProse(line.text) || beginsPoint(line)) {
      // After the foot of the page has begun, only a real paragraph brings the article back.
      if (footer && line.text.length < 40) line.type = 'chrome';
      else footer = false;
      prose = true;
    } else if (footer) line.type = 'chrome';
  }
}

/** Front matter: lines of “key: value” between two lines of dashes at the very start. How many lines it takes. */
function frontMatter(draft: Draft): number {
  const { lines } = draft;
  if (!/^-{3,}$/.test(lines[0]?.text ?? '')) return 0;
  const end = lines.slice(1, 40).findIndex((line) => /^-{3,}$/.test(line.text)) + 1;
  const own = lines.slice(1, end);
  if (end < 2 || !own.every((line) => /^(?:[\w-]+:|-)(?: |$)/.test(line.text))) return 0;
  for (const line of own) {
    const title = /^title: *(["']?)(.+)\1$/i.exec(line.text);
    const start = title ? line.start + line.text.indexOf(title[2] as string) : 0;
    if (title) draft.title = { start, end: start + (title[2] as string).length };
    else draft.labels.push(...labelsIn(draft, line));
  }
  for (const line of lines.slice(0, end + 1)) line.type = 'metadata';
  return end + 1;
}

function isChrome(draft: Draft, { text }: Line): boolean {
  if (!hasWord(text)) return true;
  if (text.length <= 200 && covered(draft.lexicon.notices, text) > 0) return true;
  if (isProse(text)) return false;
  const menu = text.split(/[ |>/·]+/).filter(Boolean);
  if (menu.length >= 4 && menu.every((item) => item.length <= 6)) return true;
  return text.length <= 40 && covered(draft.lexicon.chrome, text) >= 0.4 * letters(text);
}

function covered(words: Words<true>, text: string): number {
  let sum = 0;
  for (const { start, end } of words.in(text)) sum += end - start;
  return sum;
}

/** A date without a label: alone on its line, or at the head of one that has labels (2033-06-18 21:07  来源:…). */
function timestampIn(line: Line, labels: Label[]): Label | null {
  const match = TIMESTAMP.exec(line.text);
  if (!match || labels.some(({ kind }) => kind === 'published' || kind === 'updated')) return null;
  const alone = match[0].length === line.text.length;
  // 2033年11月3日 09:12 某某网: the hour tells it from a date that the article speaks of.
  const stamped = line.text.length <= 40 && /\d{1,2}:\d{2}/.test(match[0]) && !isProse(line.text);
  if (!alone && !stamped && !(labels.length > 0 && line.text.length <= 80)) return null;
  const start = line.start + match.index;
  return { kind: 'published', start, end: start + match[0].length };
}

/** Labels with a value in a line that is no prose: 来源:… 字号 …; the value ends at a wide gap or the next label. */
function labelsIn(draft: Draft, line: Line): Label[] {
  const { text, lexicon } = draft;
  if (isProse(line.text) && line.text.length > 60) return [];
  const found: (Label & { word: number })[] = [];
  for (const { start, end, value } of lexicon.labels.in(text, line.start, line.end)) {
    const colon = /^ ?[:]/.exec(text.slice(end, end + 2));
    const before = text[start - 1];
    if (!colon || (start > line.start && !/[ |,()[\]]/.test(before as string))) continue;
    found.push({ kind: value, word: start, start: end + colon[0].length, end: line.end });
  }
  return found.map(({ kind, start, end }, i) => {
    const limit = found[i + 1]?.word ?? end;
    const gap = kind === 'tags' ? -1 : text.slice(start, limit).search(/\p{Script=Han} |\S( {2}|[|)\]])/u);
    return trimmed(text, { kind, start, end: gap < 0 ? limit : start + gap + 1 });
  });
}

function trimmed(text: string, label: Label): Label {
  let { start, end } = label;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { ...label, start, end };
}

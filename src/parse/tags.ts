/**
 * The page's own tags, and the labels on each point: those tags that its text holds, and the topics that it evidences.
 *
 *   标签:中亚   外长   峰会              加强海关和检验检疫合作
 *        ^tag   ^tag   ^tag                  ^evidence of the topic customs
 */

import type { Draft, DraftPoint } from './draft.ts';
import type { ParsedTag } from './model/article.ts';
import type { PointTag } from './model/point.ts';
import { fold } from './text/fold.ts';

/** The tags that the page gives, in its order, each once. */
export function pageTags(draft: Draft): ParsedTag[] {
  const found = new Map<string, ParsedTag>();
  for (const label of draft.labels) {
    if (label.kind !== 'tags') continue;
    const written = draft.text.slice(label.start, label.end).replace(/[[\]]/g, ' ');
    // Wide gaps part tags that may hold single spaces; only where there are none, in Chinese, do single spaces part them.
    const gaps = / {2,}|[,、;|]/.test(written) || !/\p{Script=Han}/u.test(written);
    const hashed = /^ *#[^#]+#/.test(written);
    const parts = hashed ? /#[^#,、;|·]*[^#,、;|· ]/g : gaps ? /(?:(?! {2})[^,、;|])+/g : /[^ ]+/g;
    for (const match of written.matchAll(parts)) {
      const lead = match[0].length - match[0].trimStart().length;
      const start = label.start + match.index + lead;
      const end = start + match[0].trim().length;
      if (end === start) continue;
      const name = draft.source.plain(start, end).replace(/^#/, '');
      // A lone # names nothing that could be looked for.
      if (found.has(name) || fold(name) === '') continue;
      found.set(name, {
        scheme: 'source',
        id: name,
        label: name,
        selector: draft.source.selector(start, end),
      });
    }
  }
  return [...found.values()];
}

/**
 * Where the names of meetings that were held end. 2022年视频峰会 says which meeting is meant; that the point is about
 * summits it does not say.
 */
export function pastMeetingEnds({ meetings }: Draft): Set<number> {
  const held = meetings.filter(({ status }) => status === 'held');
  return new Set(held.flatMap(({ mentions }) => mentions.map(({ end }) => end)));
}

/** The tags of one point, each with every place in the point that bears it out. Topics are labelled in the text’s language. */
export function pointTags(
  draft: Draft,
  point: DraftPoint,
  tags: ParsedTag[],
  pastMeetings: Set<number>,
): PointTag[] {
  const topics = draft.words.in('topics', point.body, point.end);
  if (topics.length === 0 && tags.length === 0) return [];
  /** By what each stands for: a tag of the page or a topic. */
  const found = new Map<object, PointTag>();
  const add = (key: object, tag: Omit<PointTag, 'evidence'>, start: number, end: number) => {
    const { scheme, id, label, broader } = tag;
    const known = found.get(key) ?? { scheme, id, label, broader, evidence: [] };
    known.evidence.push(draft.source.span(start, end));
    found.set(key, known);
  };
  const body = draft.text.slice(point.body, point.end);
  for (const tag of tags) {
    const { id, label } = tag;
    const word = fold(label);
    for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + word.length)) {
      add(tag, { scheme: 'source', id, label, broader: [] }, point.body + at, point.body + at + word.length);
    }
  }
  const language = draft.language.startsWith('zh') ? 'zh' : 'en';
  for (const { start, end, value } of topics) {
    if (pastMeetings.has(end)) continue;
    for (const topic of value) {
      const { id, labels, above } = topic;
      add(topic, { scheme: 'topic', id, label: labels[language], broader: above }, start, end);
    }
  }
  return [...found.values()];
}

/** Writes down what was understood: the draft as a ParsedArticle, every fact with its place in the text. */

import { resolve } from '../calendar.ts';
import type { Block, ParsedArticle, ParsedMeeting, ParsedPoint } from '../model.ts';
import { publishedOf } from './clock.ts';
import { datesIn } from './dates.ts';
import type { Draft, DraftMeeting, DraftPoint, Label, Range } from './draft.ts';
import { problem } from './draft.ts';
import { kindOf } from './kind.ts';
import { participants } from './participants.ts';
import { references } from './references.ts';
import { sidebarOf } from './sidebar.ts';
import { pageTags, pointTags } from './tags.ts';

export function finish(draft: Draft): ParsedArticle {
  const { source } = draft;
  const tags = pageTags(draft);
  const published = publishedOf(draft);
  const present = participants(draft);
  if (draft.points.length === 0) problem(draft, 'no-points', 'The text has no numbered points.');
  return {
    format: 'gongbao/1',
    title: draft.title && source.plain(draft.title.start, draft.title.end),
    kind: kindOf(draft),
    language: /[國會於發進經關]/.test(source.plain(0, draft.text.length)) ? 'zh-Hant' : 'zh-Hans',
    length: source.length,
    source: sourced(draft, labelOf(draft, 'source')),
    published: published?.date ?? null,
    publishedBasis: published?.basis ?? null,
    pageUpdated: pageUpdated(draft),
    heading: sourced(draft, draft.heading),
    blocks: blocks(draft),
    meetings: draft.meetings.map((meeting) => meetingOf(draft, meeting)),
    participants: present,
    points: draft.points.map((point) => ({ ...pointOf(draft, point), tags: pointTags(draft, point, tags) })),
    tags,
    references: references(draft),
    sidebar: sidebarOf(draft),
    problems: draft.problems,
  };
}

function blocks({ lines, source, text }: Draft): Block[] {
  if (lines.length === 0 && source.length > 0)
    return [{ type: 'chrome', heading: false, voice: 'page', speaker: null, start: 0, end: source.length }];
  return lines.map(({ from, next, type, heading, voice, speaker }, i) => ({
    type: type ?? 'chrome',
    heading,
    voice,
    speaker,
    ...source.stretch(from, i === lines.length - 1 ? text.length : next),
  }));
}

function sourced(draft: Draft, at: Range | null): ParsedArticle['source'] {
  if (!at || at.end <= at.start) return null;
  return { label: draft.source.plain(at.start, at.end), selector: draft.source.selector(at.start, at.end) };
}

function labelOf(draft: Draft, kind: Label['kind']): Label | null {
  return draft.labels.find((label) => label.kind === kind) ?? null;
}

function pageUpdated(draft: Draft): string | null {
  const label = labelOf(draft, 'updated');
  const date = label && datesIn(draft.text, label.start, label.end).find((each) => each.year !== null);
  return date ? resolve(date, null, true).date : null;
}

function meetingOf({ source }: Draft, meeting: DraftMeeting): ParsedMeeting {
  const { id, name, series, seriesId, ordinal, level, status, format, primary, mentions } = meeting;
  const first = mentions[0] as Range;
  return {
    id,
    name,
    series,
    seriesId,
    ordinal,
    level,
    status,
    ...meeting.date,
    city: meeting.place?.name ?? null,
    country: meeting.place?.country ?? null,
    format,
    primary,
    selector: source.selector(first.start, first.end),
  };
}

function pointOf({ source }: Draft, point: DraftPoint): Omit<ParsedPoint, 'tags'> {
  const { key, section, voice, speaker, ordinal, marker, heading, start, body, end } = point;
  return {
    key,
    section,
    voice,
    speaker,
    ordinal,
    marker,
    heading: heading && source.plain(heading.start, heading.end),
    text: source.plain(body, end),
    selector: source.selector(start, end),
  };
}

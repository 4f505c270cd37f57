/** Writes down what was understood: the draft as a ParsedArticle, every fact with its place in the text. */
import type { Draft, DraftMeeting, DraftPoint } from './draft.ts';
import type { ParsedArticle } from './model/article.ts';
import type { Block } from './model/block.ts';
import type { ParsedMeeting } from './model/meeting.ts';
import type { ParsedPoint } from './model/point.ts';
import { problemsOf } from './problems.ts';
import type { Range } from './ranges.ts';
import { sidebarOf } from './sidebar.ts';
import { pageTags, pastMeetingEnds, pointTags } from './tags.ts';

export function write(draft: Draft): ParsedArticle {
  const { source } = draft;
  const tags = pageTags(draft);
  const pastMeetings = pastMeetingEnds(draft);
  return {
    format: 'gongbao/1',
    title: draft.title && source.plain(draft.title.start, draft.title.end),
    kind: draft.kind,
    language: draft.language,
    length: source.length,
    source: sourced(draft, draft.sourceName),
    published: draft.published?.date ?? null,
    publishedBasis: draft.published?.basis ?? null,
    pageUpdated: draft.pageUpdated,
    heading: sourced(draft, draft.heading),
    blocks: blocks(draft),
    meetings: draft.meetings.map((meeting) => meetingOf(draft, meeting)),
    participants: draft.participants,
    points: draft.points.map((point) => pointOf(draft, point, pointTags(draft, point, tags, pastMeetings))),
    tags,
    references: draft.references,
    sidebar: sidebarOf(draft),
    problems: problemsOf(draft),
  };
}

function blocks({ lines, source, text }: Draft): Block[] {
  const found: Block[] = [];
  for (const { from, next, type, heading, voice, speaker } of lines) {
    const { start, end } = source.stretch(from, next);
    found.push({ type: type ?? 'chrome', heading, voice, speaker, start, end });
  }
  // A text without words, or what is behind the lines that are read.
  const last = lines.at(-1);
  const { start, end } = last ? source.stretch(last.next, text.length) : { start: 0, end: source.length };
  if (start < end) found.push({ type: 'chrome', heading: false, voice: 'page', speaker: null, start, end });
  return found;
}

function sourced(draft: Draft, at: Range | null): ParsedArticle['source'] {
  if (!at || at.end <= at.start) return null;
  return { label: draft.source.plain(at.start, at.end), selector: draft.source.selector(at.start, at.end) };
}

function meetingOf({ source }: Draft, meeting: DraftMeeting): ParsedMeeting {
  const { id, name, series, seriesId, ordinal, level, status, format, primary, mentions } = meeting;
  const { date, endDate, datePrecision, dateBasis } = meeting.date;
  const first = mentions[0] as Range;
  return {
    id,
    name,
    series,
    seriesId,
    ordinal,
    level,
    status,
    date,
    endDate,
    datePrecision,
    dateBasis,
    city: meeting.place?.name ?? null,
    country: meeting.place?.country ?? null,
    format,
    primary,
    selector: source.selector(first.start, first.end),
  };
}

function pointOf({ source }: Draft, point: DraftPoint, tags: ParsedPoint['tags']): ParsedPoint {
  const { key, section, voice, speaker, ordinal, marker, heading, start, body, end, acts } = point;
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
    acts,
    tags,
  };
}

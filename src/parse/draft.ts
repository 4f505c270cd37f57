/** What the rules of a language read and write: the article as far as it has been understood. All offsets are folded. */

import type { Anchor, PartialDate } from './calendar.ts';
import type { ParsedArticle, ParsedReference, Problem } from './model/article.ts';
import type { Block } from './model/block.ts';
import type { ParsedMeeting, ParsedParticipant } from './model/meeting.ts';
import type { ParsedPoint } from './model/point.ts';
import type { Sidecar } from './model/sidecar.ts';
import type { Range } from './ranges.ts';
import { Source } from './text/source.ts';
import type { Lexicon } from './vocabulary/lexicon.ts';
import { Occurrences } from './vocabulary/occurrences.ts';

/** One line of the text: `start` to `end` without the white space around it; the next line's stretch begins at `next`. */
export interface Line extends Range {
  /** Where the line's stretch begins: the end of the one before, so that all lines tile the text. */
  from: number;
  next: number;
  /** The folded content, trimmed. */
  text: string;
  type: Block['type'] | null;
  heading: boolean;
  voice: Block['voice'];
  speaker: string | null;
}

export interface Label extends Range {
  kind: 'source' | 'updated' | 'published' | 'tags' | 'editor';
}

export interface DateMention extends Range, PartialDate {}

/** A date with its place. Key by key: to spread an object and add keys to it costs a hundred times as much. */
export function mentionOf(date: PartialDate, start: number, end: number): DateMention {
  const { year, month, day, endMonth, endDay, relative, weekday, endWeekday } = date;
  return { year, month, day, endMonth, endDay, relative, weekday, endWeekday, start, end };
}

/** A person as one place of the text names them. */
export interface PersonMention extends Range {
  name: (Range & { text: string }) | null;
  country: string | null;
  organisation: string | null;
  titles: string[];
}

/** A name with its place. */
export function writtenName({ source }: Draft, { start, end }: Range): NonNullable<PersonMention['name']> {
  return { start, end, text: source.plain(start, end) };
}

export interface DraftPoint extends Range {
  section: ParsedPoint['section'];
  key: string;
  ordinal: number;
  marker: string;
  /** Where the text after the marker begins. */
  body: number;
  heading: Range | null;
  voice: ParsedPoint['voice'];
  speaker: string | null;
  acts: ParsedPoint['acts'];
}

/** A noun phrase that names a meeting. */
export interface MeetingMention extends Range {
  series: string;
  seriesId: string;
  level: ParsedMeeting['level'];
  ordinal: number | null;
  /** 三次 in “三次外长会晤”: how many meetings the one phrase stands for. */
  count: number | null;
  dates: DateMention[];
  place: Place | null;
  /** 阿斯塔纳 in 上合组织阿斯塔纳峰会: the city that the name itself gives. */
  site: Place | null;
  planned: boolean;
  video: boolean;
  /** 下届中国—中亚峰会: the next of the series that it names. */
  turn: 'next' | 'previous' | null;
  /**
   * 第四次会议, 下届峰会, 上次会议: a name that leaves the series to the meeting that the text is about; `other` says by place and
   * date that it is another (our meeting in Rome in May 2031).
   */
  anaphor: 'this' | 'next' | 'previous' | 'other' | null;
}
/** What a mention starts from, before its name and its sentence have told anything. */
export const UNTOLD = {
  ordinal: null,
  count: null,
  dates: [],
  place: null,
  site: null,
  planned: false,
  video: false,
  turn: null,
  anaphor: null,
} satisfies Partial<MeetingMention>;

export interface Place {
  /** Null where only the country is told. */
  name: string | null;
  country: string | null;
}

export interface DraftMeeting {
  id: string;
  name: string;
  /** What the text calls it where it refers to it: 下次会议. */
  label: string;
  series: string;
  seriesId: string;
  level: ParsedMeeting['level'];
  ordinal: number | null;
  status: ParsedMeeting['status'];
  date: Pick<ParsedMeeting, 'date' | 'endDate' | 'datePrecision' | 'dateBasis'>;
  place: Place | null;
  format: ParsedMeeting['format'];
  primary: boolean;
  mentions: Range[];
}

export interface Draft {
  readonly source: Source;
  /** The folded text. */
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Where the text has words of the vocabularies. */
  readonly words: Occurrences;
  lines: Line[];
  labels: Label[];
  /** Where the title stands: a line of its own, or in the front matter. */
  title: Range | null;
  heading: Range | null;
  dates: DateMention[];
  people: PersonMention[];
  /** Whether the article is what somebody says, word for word. */
  speech: boolean;
  points: DraftPoint[];
  meetings: DraftMeeting[];
  participants: ParsedParticipant[];
  references: ParsedReference[];
  /** BCP 47. */
  language: string;
  kind: ParsedArticle['kind'];
  /** When the article was published, as far as it is known: the sidecar says, or the page. */
  published: Anchor | null;
  pageUpdated: string | null;
  /** The country of the press or the ministry whose page it is. */
  home: string | null;
  /** Whom the page names as its source. */
  sourceName: Range | null;
  problems: Problem[];
  /** How many of each kind were met, by code. */
  problemCounts: Map<string, number>;
}

/** An article of which nothing has been understood yet. */
export function newDraft(text: string, lexicon: Lexicon, sidecar: Pick<Sidecar, 'published'> | null): Draft {
  const source = new Source(text);
  return {
    source,
    text: source.folded,
    lexicon,
    words: new Occurrences(source.folded, source.units, lexicon),
    lines: [],
    labels: [],
    title: null,
    heading: null,
    dates: [],
    people: [],
    speech: false,
    points: [],
    meetings: [],
    participants: [],
    references: [],
    language: 'und',
    kind: 'news',
    published: sidecar?.published ? { date: sidecar.published, basis: 'curated' } : null,
    pageUpdated: null,
    home: null,
    sourceName: null,
    problems: [],
    problemCounts: new Map(),
  };
}

/** Says what a line is; only a speaker's line keeps who speaks. */
export function classify(
  line: Line,
  type: Line['type'],
  voice: Line['voice'],
  speaker: string | null,
  heading: boolean,
): void {
  line.type = type;
  line.voice = voice;
  line.speaker = voice === 'speaker' ? speaker : null;
  line.heading = heading;
}

import type { Line } from '../draft.ts';
import type { MarkersIn } from './lists.ts';

/** What a language knows of points. */
export interface PointRules {
  markersIn: MarkersIn;
  isHeadingLike: (text: string) => boolean;
  isProse: (text: string) => boolean;
  /** Styles of marker that may number a list of one: those that stand for nothing else. */
  alone: RegExp;
  /** Styles of marker that number the parts of a document: over other numbers they are never points; null where a language has none. */
  parts: RegExp | null;
  /** Whether a line is the numbered heading of a part, over points that count on from part to part. */
  isPartHeading: (text: string) => boolean;
  /** Whether marks of a style within a paragraph of an agreed text, behind `before`, count the parts of a sentence only. */
  countsParts: (style: string, before: string) => boolean;
  /** The end of a sentence. */
  stop: RegExp;
  /** The end of a sentence before one in which somebody is said to speak on, past their points. */
  resumes: RegExp;
  /** Whether a paragraph closes an agreed text behind its last point (given as it begins): thanks to the hosts, the languages it is written in. */
  closes: (text: string, point: string) => boolean;
  /** Whether a paragraph without a mark goes on with the last point above it, though none of the points has another. */
  goesOn?: (text: string, point: string) => boolean;
  /** What a page says behind a text of whom it has it from. */
  credit?: RegExp;
  /** Words that open a sentence of a point, never its heading. */
  actor: RegExp;
  /** What announces the agreed text inside a paragraph: 发表新闻公报如下: */
  announces: RegExp;
  /** Whether words before a list inside a paragraph, with how its first point begins, tell what the parties agreed in their own voice. */
  announcesAgreed?: (before: string, point: string) => boolean;
  /** Whether a paragraph is a translation of the one before it, on a page in two languages. */
  isTranslation: (text: string) => boolean;
  /** The paragraphs behind a paragraph, the last point of its list, that go on with it where nothing in the text counts them. */
  saidLast: (line: Line) => Line[];
}

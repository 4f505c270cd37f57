import { utf16Offsets } from '../text/offsets.ts';
import type { Span } from '../text/pieces.ts';
import { readPoint, readProblem, readReference } from './labels.ts';
import type { Document, DocumentBlock, Meeting, Point, Reading, Reference } from './model.ts';

export interface Records {
  document: Document;
  text: string;
  blocks: DocumentBlock[];
  points: Point[];
  references: Reference[];
  meeting: Meeting | null;
}

/** The reading of a stored document. */
export function readRecords({ document, text, blocks, points, references, meeting }: Records): Reading {
  const place = placeIn(text);
  const labels = references.map((reference) => readReference(reference, place));
  return {
    text,
    language: document.language,
    blocks: blocks.map((block) => ({ ...block, ...place(block) })),
    points: points.map((point) => readPoint(keyOf(point), point, labels, place)),
    participants: (meeting?.participants ?? [])
      .filter((participant) => participant.document === document.id)
      .map((participant) => ({ ...participant, spans: [place(participant.selector)] })),
    references: labels,
    problems: document.problems.map((problem) => readProblem(problem, place)),
  };
}

/** Takes places in code points to places in UTF-16 units of a text. */
export function placeIn(text: string): (span: Span) => Span {
  const offset = utf16Offsets(text);
  return ({ start, end }) => ({ start: offset(start), end: offset(end) });
}

/** What of a point's id, `<document>.<key>`, names it within its document. */
export function keyOf({ id, document }: Pick<Point, 'id' | 'document'>): string {
  return id.slice(document.length + 1);
}

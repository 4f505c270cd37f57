/** How a text is laid out: runs of one voice, in them paragraphs, in those pieces that differ in how they are shown. */

/** A stretch of the text in UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The lines of `text` within a span that hold more than white space, without the white space around them. */
export function paragraphsIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const [line] = match;
    const kept = line.trim();
    if (kept === '') continue;
    const from = start + match.index + line.indexOf(kept);
    found.push({ start: from, end: from + kept.length });
  }
  return found;
}

export interface Piece<Point extends Span> extends Span {
  /** The point that the piece belongs to. */
  point: Point | undefined;
  /** Whether that point begins with this piece. */
  opens: boolean;
  marked: boolean;
}

/**
 * Cuts a paragraph where a point begins or ends and where a mark does. Joined in order, the pieces are the paragraph.
 *
 * @param points those that reach into the paragraph, in order, none over another
 * @param marks may lie over each other
 */
export function piecesOf<Point extends Span>(
  paragraph: Span,
  points: readonly Point[],
  marks: readonly Span[],
): Piece<Point>[] {
  const within = ({ start, end }: Span) => start < paragraph.end && end > paragraph.start;
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of [...points, ...marks].filter(within)) {
    cuts.add(Math.max(start, paragraph.start)).add(Math.min(end, paragraph.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? paragraph.end;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const point = points.find(covers);
    return { start, end, point, opens: point?.start === start, marked: marks.some(covers) };
  });
}

/** Those of some spans that touch a stretch. */
export function touching<Each extends Span>(spans: readonly Each[], { start, end }: Span): Each[] {
  return spans.filter((each) => each.start < end && each.end > start);
}

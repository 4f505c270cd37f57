/**
 * The numbered points of each section.
 *
 *   1. We reaffirm …      (a) keep a common list of …     First, mutual trust must never change.
 *   ^^ marker ^ text      ^^^ marker ^ text               ^^^^^^ marker
 */
import type { Draft } from '../draft.ts';
import { type PointRules, readPoints } from '../points.ts';
import { delegationLines } from './delegations.ts';
import { lastWords } from './last-words.ts';
import { markerAt, markersIn } from './markers.ts';
import { isHeadingLike, isProse, words } from './shapes.ts';

const RULES: PointRules = {
  markersIn,
  isHeadingLike: (text) => isHeadingLike(text) && words(text) <= 12,
  // A short item of a list, (a) roads;, is as much a part of its point as a sentence.
  isProse: (text) => isProse(text) || markerAt(text, 0, true) !== null,
  alone: /^(?:1\.|Article|·)$/,
  parts: /^(?:I\.|A\.)$/,
  spoken: null,
  stop: /[.!?]["')]*(?=\s|$)/,
  resumes:
    /[.!?]["')]*(?=\s+(?:He|She|They)(?: also| further)? (?:said|added|stressed|noted|emphasi[sz]ed)\b)/,
  // Behind the last point only what refers back to it goes on with it.
  closes:
    /^(?!["'(]?(?:This|These|That|Such|Those|It|In this|In that|To this|To that|For this|In addition|In particular|Furthermore|Moreover|Also|Likewise|Similarly|The above|\p{Ll}|[·▪■-] ?|\([a-z\d]{1,4}\)|[a-z]\)))/u,
  actor: /^(?:We|The|They|Leaders|Ministers|Both|All|In|On)\b/,
  announces:
    /\b(?:statement|communiqu[eé]|declaration)(?![a-z\u00c0-\u024f]).{0,40}(?:follows|following):? $/i,
  isTranslation: () => false,
  saidLast: () => [],
};

export function points(draft: Draft): void {
  const delegates = new Set(delegationLines(draft).map(({ line }) => line.start));
  const spoken = new Set(draft.lines.filter(({ voice }) => voice === 'speaker').map(({ start }) => start));
  const story = draft.lines.filter(({ type }) => type === 'lead' || type === 'remarks' || type === 'report');
  const last = lastWords(story);
  readPoints(draft, {
    ...RULES,
    saidLast: (line) => last.get(line) ?? [],
    // A list of those present is no list of points; nor are three reasons, first, …; second, …, that nobody gives at the meeting.
    markersIn: (text, start, end) =>
      delegates.has(start)
        ? []
        : markersIn(text, start, end).filter(({ style }) => style !== 'first' || spoken.has(start)),
  });
}

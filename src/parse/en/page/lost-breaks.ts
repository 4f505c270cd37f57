/**
 * Finds the line breaks that a page has lost, on a line that holds several points.
 *
 *   Joint Statement of the Third Summit The ministers met. 1. We agree. 2. We build. TRADE 3. We trade.
 *                                      ^                   ^           ^             ^     ^
 */
import type { Draft } from '../../draft.ts';
import { matchesOf } from '../../text/matches.ts';

/** A number that may begin a point. */
const NUMBERED = /(?<=[\s.!?:;)"])(\d{1,3})(?:[.)] |\.| - )(?=["']?[A-Z])/g;
/** What stands before one that surely does: the end of a sentence, a heading in capitals, a date. */
const CLOSED = /(?:[.!?:;)"]|\p{Lu}{3}|[12]\d{3})\s*$/u;
/** No. 4. and Article 4. count something else. */
const COUNTS =
  /\b(?:No|Nos|Article|Articles|Resolution|Resolutions|Para|Paragraph|Annex|Section|Chapter|Phase|Vol)\.? ?$/;
/** … of peace. KEY DELIVERABLES 4. We adopted; … of peace. Regional security 4. We noted: a heading before a number. */
const HEADING = /(?<=[.!?;:)"] ?)\p{Lu}[^.!?;:"]{2,80}:? ?$/u;
/** The same at the end of a line: … of peace.KEY DELIVERABLES, over 4. We adopted. */
const LAST_HEADING = /(?<=[.!?;)"] ?)(?:\p{Lu}[\p{Lu}\d &,'/()-]{4,80}|\p{Lu}[^.!?;:"]{2,60}:)$/u;
/** How many numbers in a row, each behind the end of a sentence, show that a line has lost its breaks. */
const FEW = 3;
/** The number that a line begins with: the next one is enough. */
const OWN = /^\(?(\d{1,3})(?:[.)]| -)(?=\s)/;
/** The number that stands on one of the next lines. */
const NEXT = /\n\s*\(?(\d{1,3})(?:[.)]| -)\s/;
/** How far behind a line that one is looked for, in characters. */
const BEHIND = 200;
/** • Open a port. • Lend ships: several bullets on a line. */
const BULLET = /[·▪●■](?<=[\s.;:].)(?=\s)/g;

/** Numbers that count on from one another, the last one first. */
interface Chain {
  at: number;
  before: Chain | null;
  sure: number;
}

/** Where a line had its breaks: before each of the points that count on from one another, and before their headings. */
export function lostBreaks({ text }: Draft, start: number, end: number): number[] {
  const line = text.slice(start, end);
  const numbers = /\d(?:[.)]| -)/.test(line) ? numbersIn(text, line, end) : [];
  if (numbers.length > 0) return numbers.map((at) => start + at);
  const bullets = matchesOf(line, BULLET);
  return bullets.length >= FEW ? bullets.map(({ index }) => start + index) : [];
}

/** Where such points, and headings over them, begin on a line; `end` is where it ends in the text. */
function numbersIn(text: string, line: string, end: number): number[] {
  const next = Number(NEXT.exec(text.slice(end, end + BEHIND))?.[1] ?? 0);
  const chains = new Map<number, Chain>();
  const own = OWN.exec(line)?.[1];
  if (own) chains.set(Number(own), { at: 0, before: null, sure: FEW - 1 });
  let best: Chain | null = null;
  /** Whether the next line counts on. */
  let goesOn = Number(own ?? -1) + 1 === next;
  for (const { index, 1: number } of matchesOf(line, NUMBERED)) {
    const behind = line.slice(Math.max(0, index - LOOK), index);
    if (index === 0 || COUNTS.test(behind)) continue;
    const before = chains.get(Number(number) - 1) ?? null;
    const sure = (before?.sure ?? 0) + Number(CLOSED.test(behind) || HEADING.test(behind));
    if (sure <= (chains.get(Number(number))?.sure ?? -1)) continue;
    const chain = { at: index, before, sure };
    chains.set(Number(number), chain);
    const isLast = Number(number) + 1 === next;
    goesOn ||= isLast;
    if (sure + Number(isLast) >= FEW && sure + Number(isLast) > (best?.sure ?? 0)) best = chain;
  }
  const last = goesOn ? LAST_HEADING.exec(line.slice(-LOOK))?.[0].length : undefined;
  return [...cutsOf(line, best), ...(last ? [line.length - last] : [])];
}

/** How far before a number its heading begins at most, in characters. */
const LOOK = 90;

function cutsOf(line: string, last: Chain | null): number[] {
  const cuts: number[] = [];
  for (let chain = last; chain && chain.at > 0; chain = chain.before) {
    cuts.push(chain.at);
    const heading = chain.before ? HEADING.exec(line.slice(Math.max(0, chain.at - LOOK), chain.at)) : null;
    if (heading) cuts.push(chain.at - heading[0].length);
  }
  return cuts.reverse();
}

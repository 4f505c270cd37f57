/**
 * From places in the text that is searched, which is folded, to places in the point and in the document. Most points
 * fold unit for unit and stand in the document in one piece: one number, the `origin`, says it all. For others an
 * `alignment` is stored: a list of places where the two do not go on side by side.
 */
import { foldForSearch, isLeftOut, type Source, type Span } from '../../parse/index.ts';
import type { PointRecord } from '../model/index.ts';

/** Stands between a heading and the text that doesn't repeat it, and between texts in memory; no search can hold it. */
export const BETWEEN = '\u001f';

/** What is searched of a point, and where it stands. */
export interface Searched {
  readonly folded: string;
  /** Code point of the document at which the text begins; null where it doesn't stand there in one piece. */
  readonly origin: number | null;
  /** JSON of `Step[]`; null where offsets are those of the text. */
  readonly alignment: string | null;
}

/** Where one unit of the folded text stands; the units after it go on by one, up to the next step. */
type Step = [unit: number, field: 0 | 1, offset: number, from: number | null, width: number];

export interface Place {
  readonly field: 'heading' | 'text';
  /** Offsets in code points into the point's heading or text. */
  readonly start: number;
  readonly end: number;
  /** Offsets in code points into the document's text; null where that is not known. */
  readonly source: Span | null;
}

type Searchable = Pick<PointRecord, 'heading' | 'text' | 'selector'>;

/** @param source of the document's text; asked for only where it is needed, as it takes long to make */
export function searchedText(point: Searchable, source: () => Source): Searched {
  const { heading, text, selector } = point;
  const own = foldForSearch(text);
  const apart = heading !== null && !text.includes(heading);
  const at = selector.quote.lastIndexOf(text);
  if (!apart && at !== -1 && own.length === text.length && !/[\ud800-\udfff]/.test(text))
    return { folded: own, origin: selector.start + [...selector.quote.slice(0, at)].length, alignment: null };

  const steps = stepsOf(0, 1, text, source().locate(selector, text));
  if (!apart) return { folded: own, origin: null, alignment: JSON.stringify(compress(steps)) };
  const first = foldForSearch(heading) + BETWEEN;
  const before = stepsOf(0, 0, heading, source().locate(selector, heading));
  const after = steps.map((step): Step => [step[0] + first.length, step[1], step[2], step[3], step[4]]);
  return { folded: first + own, origin: null, alignment: JSON.stringify(compress([...before, ...after])) };
}

/** The place of a stretch of the folded text. */
export function placeOf({ origin, alignment }: Omit<Searched, 'folded'>, start: number, end: number): Place {
  if (alignment === null) {
    const source = origin === null ? null : { start: origin + start, end: origin + end };
    return { field: 'text', start, end, source };
  }
  const steps = JSON.parse(alignment) as Step[];
  const [first, last] = [unitAt(steps, start), unitAt(steps, end - 1)];
  return {
    field: first.field === 0 ? 'heading' : 'text',
    start: first.offset,
    end: last.offset + 1,
    source: first.from === null || last.to === null ? null : { start: first.from, end: last.to },
  };
}

function unitAt(steps: readonly Step[], unit: number) {
  const [at, field, offset, from, width] = steps.findLast((step) => step[0] <= unit) ?? [0, 1, 0, null, 1];
  const on = unit - at;
  return {
    field,
    offset: offset + on,
    from: from === null ? null : from + on,
    to: from === null ? null : from + on + (on === 0 ? width : 1),
  };
}

/** One step for each unit that folding keeps. */
function stepsOf(
  first: number,
  field: 0 | 1,
  text: string,
  located: { from: number[]; to: number[] } | null,
): Step[] {
  const steps: Step[] = [];
  let offset = -1;
  for (let unit = 0; unit < text.length; unit++) {
    const low = /[\udc00-\udfff]/.test(text[unit] as string) && /[\ud800-\udbff]/.test(text[unit - 1] ?? '');
    if (!low) offset += 1;
    if (isLeftOut(text.charCodeAt(unit))) continue;
    const from = located?.from[unit] ?? null;
    const width = from === null ? 1 : (located?.to[unit] as number) - from;
    steps.push([first + steps.length, field, offset, from, width]);
  }
  return steps;
}

/** Leaves out the steps that follow from the one before. */
function compress(steps: readonly Step[]): Step[] {
  return steps.filter((step, index) => {
    const before = steps[index - 1];
    if (!before) return true;
    const [, field, offset, from, width] = before;
    const next = from === null ? null : from + 1;
    return step[1] !== field || step[2] !== offset + 1 || step[3] !== next || width !== 1 || step[4] !== 1;
  });
}

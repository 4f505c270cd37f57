/** What is compared: the points that a side of a comparison names. */
import { Section } from '../../parse/index.ts';
import type { Reader } from '../../store/index.ts';
import { batchesOf } from '../formats/records.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Point } from './features.ts';

/** Every point of one side is held against every point of the other: more would keep others waiting. */
export const MAX_POINTS = 200;

/** The points that a side names: of documents, of their sections (`<document>:remarks`), or by themselves. */
export async function pointsOf(
  reader: Reader,
  side: 'left' | 'right',
  names: readonly string[],
): Promise<Point[]> {
  const points = new Map<string, Point>();
  for (const name of names) {
    const found = await named(reader, name);
    if (found === null) throw unknown(side, name);
    for (const point of found) points.set(point.id, point);
    if (points.size > MAX_POINTS) throw tooMany(side);
  }
  return [...points.values()];
}

async function named(reader: Reader, name: string): Promise<Point[] | null> {
  const [document = '', section] = name.split(':', 2);
  if (section !== undefined && !Section.safeParse(section).success) return null;
  if ((await reader.documents.get(document)) !== null) {
    return pointsOfDocument(reader, document, section === undefined ? undefined : [section]);
  }
  const point = section === undefined ? await reader.points.get(name) : null;
  return point && [JSON.parse(point.toString()) as Point];
}

async function pointsOfDocument(reader: Reader, document: string, section: string[] | undefined) {
  const points: Point[] = [];
  const filters = { document: [document], ...(section && { section }) };
  const batches = batchesOf<Point>((page) => reader.points.list(filters, page), { limit: MAX_POINTS + 1 });
  for await (const batch of batches) points.push(...batch);
  return points;
}

function unknown(parameter: string, name: string): ProblemError {
  const shown = name.length > 100 ? `${name.slice(0, 100)}…` : name;
  const detail = `"${shown}" is no document, no section of one (such as <document>:remarks) and no point; /v1/documents and /v1/points list those there are.`;
  return new ProblemError('invalid-parameter', `"${parameter}" is not valid: ${detail}`, [
    { parameter, detail },
  ]);
}

function tooMany(parameter: string): ProblemError {
  const detail = `It names more than ${MAX_POINTS} points; name a section, or points.`;
  return new ProblemError('invalid-parameter', `"${parameter}" is not valid: ${detail}`, [
    { parameter, detail },
  ]);
}

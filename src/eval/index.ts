/** The door of the evaluation: parses against gold files. */
export { type Fall, FloorsSchema, fallsBelow } from './floors.ts';
export { type Gold, GoldSchema } from './gold.ts';
export { score } from './score.ts';
export { table, total } from './table.ts';
export type { Mistake, Score } from './tally.ts';

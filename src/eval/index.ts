/** The door of the evaluation: parses against gold files. */
export { type Gold, GoldSchema } from './gold.ts';
export { type Mistake, type Score, score } from './score.ts';
export { type FieldScore, table, total } from './table.ts';

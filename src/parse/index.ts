/** The door of the parser: the only file of this room that other rooms may import. */

export { type Act, ActKind, Commits } from './codebook.ts';
export * from './model.ts';
export { createParser, type Parser } from './parser.ts';
export { reportOf } from './report.ts';
export * from './report-model.ts';
export { foldForSearch, isLeftOut } from './text/fold.ts';
export { Source } from './text/source.ts';
export type { Topic } from './topics.ts';
export { type Vocabularies, VocabulariesSchema } from './vocabulary.ts';

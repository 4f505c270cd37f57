/** The door of the parser: the only file of this room that other rooms may import. */

export { type Act, ActKind, Commits } from './codebook.ts';
export * from './model/act.ts';
export * from './model/article.ts';
export * from './model/block.ts';
export * from './model/date.ts';
export * from './model/meeting.ts';
export * from './model/point.ts';
export * from './model/sidecar.ts';
export * from './model/span.ts';
export { createParser, type Parser } from './parser.ts';
export * from './report/model.ts';
export { reportOf } from './report/report.ts';
export { foldForSearch, isLeftOut } from './text/fold.ts';
export { Source } from './text/source.ts';
export type { Topic } from './topics.ts';
export { type Vocabularies, VocabulariesSchema } from './vocabulary.ts';

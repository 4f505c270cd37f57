/**
 * The door of the parser: what it finds, in types and schemas, and how it reads characters. The other rooms import this and, where
 * they parse, `parser.ts`: whoever serves what was parsed need not load the rules.
 */

export * from './model/act.ts';
export * from './model/article.ts';
export * from './model/block.ts';
export * from './model/date.ts';
export * from './model/meeting.ts';
export * from './model/point.ts';
export * from './model/sidecar.ts';
export * from './model/span.ts';
export * from './report/model.ts';
export { reportOf } from './report/report.ts';
export { foldForSearch, isLeftOut } from './text/fold.ts';
export { Source } from './text/source.ts';
export { type Act, ActKind, Commits } from './vocabulary/codebook.ts';
export type { Topic } from './vocabulary/topics.ts';
export { type Vocabularies, VocabulariesSchema } from './vocabulary/vocabulary.ts';

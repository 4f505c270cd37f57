/** The door of the parser: the only file of this room that other rooms may import. */

export { foldForSearch } from './fold.ts';
export * from './model.ts';
export { createParser, type Parser } from './parser.ts';
export { type Vocabularies, VocabulariesSchema } from './vocabulary.ts';

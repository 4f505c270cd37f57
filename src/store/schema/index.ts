/**
 * The tables. Facts are kept per document (document_meetings, participants, document_tags…), so that what several
 * documents say of one meeting, person or tag can be merged again whenever one of them changes.
 *
 * `json` is a resource's public record as the API sends it, written once and checked against its schema then;
 * the columns beside it are what lists filter and sort by.
 */
export { blocks, documents } from './documents.ts';
export * from './labels.ts';
export * from './meetings.ts';
export * from './points.ts';
export * from './versions.ts';

/** The door of the HTTP room: the only file of it that other rooms may import. */

export { type AppOptions, buildApp } from './app.ts';
export type { Codes } from './codes.ts';
export type { Examples } from './openapi/complete.ts';
export { openapiDocument, openapiYaml } from './openapi/contract.ts';
export type { ArticleParser, ParseRequest } from './parse/article-parser.ts';

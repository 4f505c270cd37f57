/**
 * The door of the client room, and the module `gongbao/client`: a typed client of the HTTP API for browsers and Node.
 * It knows the contract and nothing of the server.
 */

export { createClient, type GongbaoClient } from './client.ts';
export type { components, operations, paths } from './contract.ts';
export { GongbaoProblem, type Problem, type ProblemType } from './problem.ts';
export type {
  GetPath,
  Init,
  ListPath,
  PageOf,
  PostPath,
  RecordOf,
  ResultOf,
} from './types.ts';

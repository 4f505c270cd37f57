/** What each address of the contract takes and answers with, as types. */
import type { Client, ClientPathsWithMethod, MaybeOptionalInit } from 'openapi-fetch';
import type { paths } from './contract.ts';

/** An address that is read: `/v1/points/{id}`. */
export type GetPath = ClientPathsWithMethod<Client<paths>, 'get'>;

/** An address that something is sent to. */
export type PostPath = ClientPathsWithMethod<Client<paths>, 'post'>;

type Method = 'get' | 'post';

/**
 * What a request takes: `params` (`path`, `query`, `header`), `body`, `headers`, and what `fetch` takes, such as `signal`.
 * It may be left out where the address needs nothing.
 */
export type Init<Path extends keyof paths, With extends Method = 'get'> =
  MaybeOptionalInit<paths[Path], With> extends infer Given
    ? Given extends undefined
      ? undefined
      : Omit<Given, 'parseAs'>
    : never;

/** The arguments after the path: one, which is optional where nothing is required. */
export type Rest<Given> = undefined extends Given ? [init?: Given] : [init: Given];

/** What a good answer holds: an object for JSON, a string for text. Where no form is asked for, JSON is what comes. */
export type ResultOf<Path extends keyof paths, With extends Method = 'get'> =
  ContentOf<paths[Path][With]> extends infer Content
    ? Path extends `${string}.{format}`
      ? Content[keyof Content]
      : Content extends { 'application/json': infer Json }
        ? Json
        : Content[keyof Content]
    : never;

type ContentOf<Operation> = Operation extends { responses: { 200: { content: infer Content } } }
  ? Content
  : never;

interface AnyPage {
  data: unknown[];
  page: { next: string | null };
}

/** An address that answers with pages. */
export type ListPath = { [Path in GetPath]: ResultOf<Path> extends AnyPage ? Path : never }[GetPath];

/** One page of a list. */
export type PageOf<Path extends ListPath> = ResultOf<Path>;

/** One record of a list. */
export type RecordOf<Path extends ListPath> = ResultOf<Path> extends { data: (infer Item)[] } ? Item : never;

import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from './contract.ts';
import { GongbaoProblem } from './problem.ts';
import type { GetPath, Init, ListPath, PageOf, PostPath, RecordOf, Rest, ResultOf } from './types.ts';

export interface GongbaoClientOptions {
  /** Where the server is: `https://example.org`, with a path before `/v1` if it has one. */
  baseUrl: string;
  /** In place of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

export interface GongbaoClient {
  /**
   * Reads an address.
   * @throws {GongbaoProblem} for every answer but a good one
   */
  get<Path extends GetPath>(path: Path, ...rest: Rest<Init<Path>>): Promise<ResultOf<Path>>;

  /**
   * Sends a body: an object as JSON, a string as plain text.
   * @throws {GongbaoProblem} for every answer but a good one
   */
  post<Path extends PostPath>(path: Path, ...rest: Rest<Init<Path, 'post'>>): Promise<ResultOf<Path, 'post'>>;

  /** The pages of a list, from the one that `cursor` names or the first, each asked for when it is wanted. */
  pages<Path extends ListPath>(path: Path, ...rest: Rest<Init<Path>>): AsyncGenerator<PageOf<Path>, void>;

  /** The records of a list, page after page. */
  items<Path extends ListPath>(path: Path, ...rest: Rest<Init<Path>>): AsyncGenerator<RecordOf<Path>, void>;

  /**
   * What has changed since a token, in as many answers as it takes: the token to keep is `next` of the last one.
   * @throws {GongbaoProblem} with the type `/problems/history-gone` where the copy has to be made anew
   */
  changes(init?: Init<'/v1/changes'>): AsyncGenerator<ResultOf<'/v1/changes'>, void>;

  /** The client of openapi-fetch beneath, for answers with their headers: it returns errors and throws none. */
  readonly raw: Client<paths>;
}

/** As much of a request as is looked at here, whatever its path. */
interface AnyInit {
  body?: unknown;
  headers?: Record<string, unknown>;
  params?: { query?: Record<string, unknown> };
}

type Send = (path: string, init: object) => Promise<{ response: Response; error?: unknown }>;

/** A client of one server. It keeps no state but the options, and makes no request before it is asked. */
export function createClient({ baseUrl, fetch }: GongbaoClientOptions): GongbaoClient {
  const raw = createFetchClient<paths>({ baseUrl, ...(fetch && { fetch }) });

  // Inside, paths and their types are no longer known: the interface above is what holds callers to the contract.
  const ask = async (send: Send, path: string, init: AnyInit = {}): Promise<unknown> => {
    const { response, error } = await send(path, { ...init, parseAs: 'stream' });
    if (!response.ok) throw new GongbaoProblem(response, error);
    return response.headers.get('content-type')?.includes('json') ? response.json() : response.text();
  };
  const get = (path: string, init?: AnyInit) => ask(raw.GET as Send, path, init);
  const post = (path: string, init: AnyInit = {}) =>
    ask(raw.POST as Send, path, typeof init.body === 'string' ? asText(init) : init);

  async function* pages(path: string, init: AnyInit = {}) {
    const { params } = init;
    let cursor = params?.query?.cursor;
    do {
      const query = { ...params?.query, cursor };
      const page = (await get(path, { ...init, params: { ...params, query } })) as PageOf<ListPath>;
      yield page;
      cursor = page.page.next ?? undefined;
    } while (cursor !== undefined);
  }

  async function* items(path: string, init?: AnyInit) {
    for await (const { data } of pages(path, init)) yield* data;
  }

  async function* changes({ params, ...init }: AnyInit = {}) {
    let query = { ...params?.query };
    let more = true;
    while (more) {
      const answer = (await get('/v1/changes', {
        ...init,
        params: { ...params, query },
      })) as ResultOf<'/v1/changes'>;
      yield answer;
      query = { ...query, since: answer.next };
      more = answer.more;
    }
  }

  return { get, post, pages, items, changes, raw } as GongbaoClient;
}

function asText(init: AnyInit): AnyInit & { bodySerializer: unknown } {
  return {
    ...init,
    headers: { 'Content-Type': 'text/plain', ...init.headers },
    bodySerializer: (body: string) => body,
  };
}

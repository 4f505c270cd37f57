/** Questions to the API: what is asked, and how. Every view asks through these, with the typed client. */
import {
  createClient,
  type GetPath,
  type Init,
  type ListPath,
  type RecordOf,
  type ResultOf,
} from '../../client/index.ts';
import { type Call, getCall } from './calls.ts';
import { patientFetch } from './patient-fetch.ts';

export interface Question<Answer> {
  /** What is asked. Two questions with equal calls are the same. */
  call: Call;
  ask(signal: AbortSignal): Promise<Answer>;
}

/** The records of a list: all, or as many as were wanted. */
export interface Records<Each> {
  records: Each[];
  /** How many there are on the server. */
  total: number;
}

interface Page<Each> {
  data: Each[];
  page: { total: number };
}

/** The version of the dataset that the last answer was read from; empty before the first. */
export let datasetVersion = '';

const client = createClient({
  baseUrl: location.origin,
  fetch: async (request) => {
    const response = await patientFetch(request);
    datasetVersion = response.headers.get('Dataset-Version') ?? datasetVersion;
    return response;
  },
});

interface Given {
  path?: Record<string, string>;
  query?: Call['query'];
}

/** Reads one address. */
export function read<Path extends GetPath>(
  path: Path,
  { path: inPath, query }: Given = {},
): Question<ResultOf<Path>> {
  return {
    call: getCall(path, inPath, query),
    ask: (signal) => client.get(path, ...init<Path>({ path: inPath, query }, signal)),
  };
}

/** Reads a list to its end, or until it has `atMost` records. */
export function readAll<Path extends ListPath>(
  path: Path,
  { path: inPath, query }: Given = {},
  atMost = 1000,
): Question<Records<RecordOf<Path>>> {
  const whole = { limit: 100, ...query };
  return {
    call: getCall(path, inPath, whole),
    async ask(signal) {
      const records: RecordOf<Path>[] = [];
      let total = 0;
      const pages = client.pages(path, ...init<Path>({ path: inPath, query: whole }, signal));
      for await (const { data, page } of pages as AsyncIterable<Page<RecordOf<Path>>>) {
        records.push(...data);
        total = page.total;
        if (records.length >= atMost) break;
      }
      return { records, total };
    },
  };
}

/** Sends a text to be parsed. */
export function parse(body: string): Question<ResultOf<'/v1/parse', 'post'>> {
  return {
    call: { method: 'POST', path: '/v1/parse', inPath: {}, query: {}, body },
    ask: (signal) => client.post('/v1/parse', { body, signal }),
  };
}

/** The views know which parameters an address takes; how the client types them depends on the address. */
function init<Path extends GetPath>(params: Given | { query: unknown }, signal: AbortSignal) {
  return [{ params, signal }] as unknown as [Init<Path> & {}];
}

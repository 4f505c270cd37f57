import type { LiveStore, Reader } from '../store/index.ts';
import { plain } from './terminal.ts';

/** The lines that tell a newcomer where the server is and what to try, with ids that this database holds. */
export async function greeting(url: string, store: LiveStore): Promise<string> {
  const { reader, release } = store.acquire();
  try {
    return await describe(url, reader);
  } finally {
    release();
  }
}

async function describe(url: string, reader: Reader): Promise<string> {
  const documents = await reader.documentCount();
  if (documents === 0)
    return `gongbao listens on ${url}, but has no article yet: run \`gongbao ingest PATH…\`.`;
  const examples = [
    `curl ${url}/v1/meetings`,
    ...(await firstOf(reader.points, ({ id }) => `curl ${url}/v1/points/${encodeURIComponent(id)}`)),
    ...(await firstOf(
      reader.tags,
      ({ label }) => `curl -G ${url}/v1/points --data-urlencode ${quoted(`tag=${label}`)}`,
    )),
  ];
  const count = `${documents} document${documents === 1 ? '' : 's'}`;
  return [`gongbao listens on ${url} with ${count}. Read ${url}/docs, or try:`, ...examples].join('\n  ');
}

interface Listable {
  list(filters: object, page: { limit: number }): Promise<{ records: Buffer }>;
}

/** An example made from the first record of a list, or none where the list is empty. */
async function firstOf(
  list: Listable,
  example: (record: { id: string; label: string }) => string,
): Promise<string[]> {
  const { records } = await list.list({}, { limit: 1 });
  const found: Parameters<typeof example>[0][] = JSON.parse(`[${records.toString()}]`);
  return found.map(example);
}

/** One word of a shell command, whatever it holds. */
function quoted(word: string): string {
  return `'${plain(word).replaceAll("'", "'\\''")}'`;
}

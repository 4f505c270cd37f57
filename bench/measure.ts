/** Puts load on servers in turns and compares what they did with it. */
import autocannon from 'autocannon';
import { processorTimeOf, type Server } from './servers.ts';

export interface Request {
  path: string;
  headers?: Record<string, string>;
  /** The status that every answer must have. */
  status: number;
}

interface Measured {
  perSecond: number;
  /** Microseconds of the server's processor time for one request. */
  processor: number;
}

/** Ratios to the first server; 1 is as good as it, by requests a second and by processor time. */
export interface Ratios {
  perSecond: number;
  processor: number;
}

const rounds = 7;
const seconds = 2;
const CONNECTIONS = 64;

/**
 * Loads every server in each round, so that whatever else the machine does meets all of them alike.
 * @param options `paths`: what each server is asked, where that is not the same of all
 * @returns for each server after the first, the medians of its ratios to the first in the same round
 */
export async function compare(
  servers: Server[],
  request: Request,
  { paths = [], connections = CONNECTIONS }: { paths?: readonly string[]; connections?: number } = {},
): Promise<Ratios[]> {
  const asked = new Map(
    servers.map((server, i) => [server, { ...request, path: paths[i] ?? request.path }] as const),
  );
  const measure = (server: Server, duration: number) =>
    load(server, asked.get(server) as Request, duration, connections);
  for (const server of servers) await measure(server, 1);
  const ratios: Ratios[][] = servers.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const measured = new Map<Server, Measured>();
    // Every other round runs backwards: the first place is no advantage.
    for (const server of round % 2 ? servers.toReversed() : servers) {
      measured.set(server, await measure(server, seconds));
    }
    const [base, ...others] = servers.map((server) => measured.get(server) as Measured);
    others.forEach(({ perSecond, processor }, i) => {
      const ratio = { perSecond: perSecond / base!.perSecond, processor: base!.processor / processor };
      ratios[i]?.push(ratio);
    });
  }
  return ratios.slice(0, -1).map((each) => ({
    perSecond: median(each.map(({ perSecond }) => perSecond)),
    processor: median(each.map(({ processor }) => processor)),
  }));
}

async function load(
  server: Server,
  { path, headers, status }: Request,
  duration: number,
  connections: number,
): Promise<Measured> {
  const before = processorTimeOf(server);
  const result = await autocannon({ url: server.url + path, headers: headers ?? {}, connections, duration });
  const answered = result.statusCodeStats?.[`${status}`]?.count ?? 0;
  // What was refused as too much counts for nothing; any other answer is a mistake.
  const refused = result.statusCodeStats?.['503']?.count ?? 0;
  if (answered + refused !== result.requests.total) {
    throw new Error(`${path}: not every answer was ${status}: ${JSON.stringify(result.statusCodeStats)}`);
  }
  // Where none came in time, one would have at best.
  const counted = Math.max(1, answered);
  return {
    perSecond: counted / result.duration,
    processor: ((processorTimeOf(server) - before) * 1000) / counted,
  };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How many requests a client has left in the minute under way. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the next minute begins. */
  readonly reset: number;
  readonly admitted: boolean;
}

/** What every answer to a client says of its allowance. */
export function allowanceHeaders({ limit, remaining, reset }: Allowance): [name: string, value: number][] {
  return [
    ['ratelimit-limit', limit],
    ['ratelimit-remaining', remaining],
    ['ratelimit-reset', reset],
  ];
}

export interface RateLimit {
  /** Counts one request of a client, whatever it will be answered. */
  count(client: string): Allowance;
}

const WINDOW_MS = 60_000;

/**
 * Counts requests by minutes that are the same for all clients, so that what is kept is one number for each client of
 * the minute under way, and nothing has to be swept.
 *
 * @param limit requests a minute and client
 */
export function createRateLimit(limit: number, now: () => number = Date.now): RateLimit {
  let endsAt = 0;
  const counts = new Map<string, number>();
  return {
    count(client) {
      const time = now();
      if (time >= endsAt) {
        counts.clear();
        endsAt = time + WINDOW_MS;
      }
      const count = (counts.get(client) ?? 0) + 1;
      counts.set(client, count);
      const remaining = Math.max(0, limit - count);
      return { limit, remaining, reset: Math.ceil((endsAt - time) / 1000), admitted: count <= limit };
    },
  };
}

/** The headers of every answer, and the id of every request. */
import type { IncomingMessage } from 'node:http';

/** Origins whose pages may read the answers; `*` for any. */
export type AllowedOrigins = readonly string[];

export interface CommonHeaders {
  /** Names and values in turns, for a page of this origin. */
  for(origin: string | undefined): readonly string[];
  /** The same, as an object. */
  record(origin: string | undefined): Record<string, string>;
  readonly names: readonly string[];
}

/** What every answer says, whatever it is. An answer is data: no browser is to run, frame or guess anything of it. */
const always = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-frame-options': 'DENY',
};

const exposed =
  'ETag, Link, Dataset-Version, Retry-After, X-Request-Id, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset';

export function createCommonHeaders(origins: AllowedOrigins): CommonHeaders {
  const open = origins.includes('*');
  const allowing = (origin: string) => ({
    ...always,
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposed,
    ...(!open && { vary: 'Origin' }),
  });
  const refusing = { ...always, vary: 'Origin' };
  // A few origins are allowed at most: what each is sent is made once.
  const allowed = new Map(origins.map((origin) => [origin, both(allowing(origin))]));
  const others = allowed.get('*') ?? both(refusing);
  const find = (origin: string | undefined) => (open ? others : (allowed.get(origin ?? '') ?? others));
  return {
    for: (origin) => find(origin).list,
    record: (origin) => find(origin).record,
    names: Object.keys(allowing('')),
  };
}

function both(record: Record<string, string>) {
  return { record, list: Object.entries(record).flat() };
}

const ids = { prefix: crypto.randomUUID().slice(0, 8), next: 0 };

/** An id for a request: the client's own where it sends a short plain one, else a new one at each call. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  if (typeof given === 'string' && /^[\w.-]{1,64}$/.test(given)) return given;
  ids.next += 1;
  return `${ids.prefix}-${ids.next.toString(36)}`;
}

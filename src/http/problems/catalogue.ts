/** Every problem type that the API answers with, by name; docs/problems.md explains each to its reader. */
export const problemTypes = {
  'unknown-parameter': {
    status: 400,
    title: 'Unknown parameter',
    description: 'The address has a parameter that this route does not know.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'Invalid parameter',
    description: 'A parameter has a value that it cannot have.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'Invalid cursor',
    description: 'The cursor was not given out by this list, or was given out for other filters.',
  },
  'bad-url': {
    status: 400,
    title: 'Malformed address',
    description: 'The address cannot be decoded: its percent-encoding is broken or is not UTF-8.',
  },
  'bad-request': {
    status: 400,
    title: 'Malformed request',
    description: 'What was sent is not an HTTP request that can be read.',
  },
  'invalid-body': {
    status: 400,
    title: 'Invalid body',
    description: 'What was sent as the body is not what this address takes, or holds nothing.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    description: 'Nothing is stored under this id.',
  },
  'unknown-route': {
    status: 404,
    title: 'No such address',
    description: 'The API has nothing at this address.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    description: 'The address exists but does not offer this method; the header Allow says which it offers.',
  },
  timeout: {
    status: 408,
    title: 'Request timed out',
    description: 'The request did not arrive in time.',
  },
  'history-gone': {
    status: 410,
    title: 'History gone',
    description: 'The token is of a database that is no longer served; its copy has to be made anew.',
  },
  'payload-too-large': {
    status: 413,
    title: 'Body too large',
    description: 'The body is larger than 1 MB.',
  },
  'uri-too-long': {
    status: 414,
    title: 'Address too long',
    description: 'The address is longer than 8,000 characters.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    description: 'The body is of a media type or in an encoding that this address does not take.',
  },
  'too-costly': {
    status: 422,
    title: 'Too costly to parse',
    description: 'To parse the text takes more time or memory than the server gives to one.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    description: 'One client made more requests, or sent more texts for parsing, than it may in a minute.',
  },
  'headers-too-large': {
    status: 431,
    title: 'Headers too large',
    description: 'The headers of the request are larger than the server takes.',
  },
  internal: {
    status: 500,
    title: 'Internal error',
    description: 'The server failed; the fault is on its side.',
  },
  'not-ready': {
    status: 503,
    title: 'Not ready',
    description: 'The server runs but cannot answer yet: its database does not answer or is empty.',
  },
  overloaded: {
    status: 503,
    title: 'Overloaded',
    description: 'The server has more to do than it can; what it takes on it answers in good time.',
  },
  unavailable: {
    status: 503,
    title: 'Database not available',
    description: 'The database cannot be read at the moment: locked, being replaced, or damaged.',
  },
  'parser-busy': {
    status: 503,
    title: 'Parser busy',
    description: 'As many texts are being parsed, and wait for it, as the server takes at a time.',
  },
} as const satisfies Record<string, { status: number; title: string; description: string }>;

export type ProblemName = keyof typeof problemTypes;

/** The address of a problem type, which a problem carries as its `type`. */
export function problemUri(name: ProblemName): string {
  return `/problems/${name}`;
}

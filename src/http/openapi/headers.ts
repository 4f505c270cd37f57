/** The headers that answers carry, each defined once among the components of the contract. */
const text = { type: 'string' };
const number = { type: 'integer' };
export const headers = {
  'Dataset-Version': {
    description: 'Version of everything stored: changes if and only if a document does.',
    schema: text,
  },
  ETag: {
    description: 'Changes whenever the answer at this address may have; good for If-None-Match.',
    schema: text,
  },
  Link: {
    description:
      'RFC 8288: `first` is the first page of the list, `next` the next one where there is one, `alternate` the list in another form, `related` the points of a topic that is called what `q` looks for.',
    schema: text,
  },
  'RateLimit-Limit': { description: 'How many requests a client may make in a minute.', schema: number },
  'RateLimit-Remaining': { description: 'How many of them are left.', schema: number },
  'RateLimit-Reset': { description: 'Seconds until all of them are back.', schema: number },
  'Retry-After': { description: 'Seconds to wait before the next request.', schema: number },
};
export const rateLimitHeaders = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];

export function headerReferences(names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

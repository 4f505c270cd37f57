/** Encoded forms of answers. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';

export type Encoding = 'br' | 'gzip' | 'identity';

/** Below this a packet holds the answer as it is. */
const WORTH_BYTES = 1024;

const compressors: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body),
};

/** Values of Accept-Encoding seen before: clients send few different ones. */
const known = new Map<string, Encoding>();
const MAX_KNOWN = 200;

/** The encoding that a client is to be sent. */
export function encodingFor(accepted: string | string[] | undefined): Encoding {
  if (typeof accepted !== 'string') return 'identity';
  const seen = known.get(accepted);
  if (seen) return seen;
  const chosen = (negotiate(accepted, ['br', 'gzip', 'identity']) as Encoding | null) ?? 'identity';
  if (known.size < MAX_KNOWN) known.set(accepted, chosen);
  return chosen;
}

/** The body in an encoding, computed off the main thread; undefined where that would not make it smaller. */
export async function compress(body: Buffer, encoding: Encoding): Promise<Buffer | undefined> {
  if (encoding === 'identity' || body.length < WORTH_BYTES) return undefined;
  const encoded = await compressors[encoding](body);
  return encoded.length < body.length ? encoded : undefined;
}

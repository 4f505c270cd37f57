import type { Position } from '../../store/index.ts';

/** The token of a place in the history of the dataset: opaque to clients. */
export function encodeToken({ history, seq, start }: Position): string {
  return Buffer.from(`${history}.${seq}.${start}`).toString('base64url');
}

/** The place that a token names, or undefined where it was never given out. */
export function decodeToken(token: string): Position | undefined {
  const text = Buffer.from(token, 'base64url').toString();
  const match = /^([0-9a-f]{16})\.(\d{1,15})\.(\d{1,15})$/.exec(text);
  if (!match) return undefined;
  const [, history = '', seq, start] = match;
  const position = { history, seq: Number(seq), start: Number(start) };
  return encodeToken(position) === token ? position : undefined;
}

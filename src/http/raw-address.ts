/**
 * Requests whose address holds characters beyond ASCII as they were typed, `curl 'http://…/v1/points?tag=西安'`: no
 * client should send them so, some do, and Node's parser refuses them. They are answered as if they had been encoded.
 */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

interface RawRequest {
  method: 'GET' | 'HEAD' | 'OPTIONS';
  url: string;
  headers: Record<string, string>;
}

/** Reads a request from what arrived on the socket; null where it isn't one whole request of that kind. */
export function readRawRequest(packet: unknown): RawRequest | null {
  if (!Buffer.isBuffer(packet)) return null;
  const end = packet.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const [first = '', ...lines] = packet.toString('latin1', 0, end).split('\r\n');
  const [, method, address] = /^(GET|HEAD|OPTIONS) (\/[!-~\x80-\xff]*) HTTP\/1\.1$/.exec(first) ?? [];
  if (!method || !address) return null;
  return {
    method: method as RawRequest['method'],
    url: address.replace(/[\x80-\xff]/g, percent),
    headers: Object.fromEntries(lines.map(readHeader)),
  };
}

function percent(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase()}`;
}

function readHeader(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

/** Has the app answer the request, and sends the answer as the last one on the socket. */
export async function answerRawRequest(
  app: FastifyInstance,
  request: RawRequest,
  socket: Socket,
): Promise<void> {
  const { statusCode, headers, rawPayload } = await app.inject(request);
  const kept = Object.entries(headers).filter(([name]) => !hopByHop.has(name));
  const head = [
    `HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode]}`,
    ...kept.map(([name, value]) => `${name}: ${String(value)}`),
    'connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`, 'latin1');
  socket.end(rawPayload);
}

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding']);

/** Who asks: the address that requests are counted by. */
import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';
import ipaddr from 'ipaddr.js';

/** The proxies that may say on whose behalf they ask (X-Forwarded-For): addresses, subnets, or `loopback`, `uniquelocal`. */
export type TrustedProxies = readonly string[];

/**
 * Makes the function that tells the client of a request: an IPv4 address, or the /64 that an IPv6 address belongs to,
 * since one subscriber has all of it.
 */
export function createClientOf(proxies: TrustedProxies): (request: IncomingMessage) => string {
  if (proxies.length === 0) return ({ socket }) => network(socket.remoteAddress);
  const trusted = proxyAddress.compile([...proxies]);
  return (request) => network(proxyAddress(request, trusted));
}

function network(address: string | undefined): string {
  if (address === undefined || !address.includes(':')) return address ?? '';
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
}

import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { CliError, ExitCode, systemCode } from './errors.ts';

/**
 * Listens on the configured address.
 * @returns the URL under which the server answers on this machine
 * @throws {CliError} when the port is taken or privileged, or the host is none of this machine's
 */
export async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const sentence = describe(systemCode(error), host, port);
    throw sentence ? new CliError(ExitCode.listen, sentence) : error;
  }
  const address = app.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return `http://${reachable(host)}:${bound}`;
}

function describe(code: string | undefined, host: string, port: number): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} on ${host} is in use: stop the program that has it, or set PORT to another (0 takes any free one).`;
    case 'EACCES':
      return `port ${port} on ${host} may not be used by this user: set PORT to one from 1024 on, such as 3000.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `HOST is ${host}, which is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for all.`;
    default:
      return undefined;
  }
}

/** The addresses that mean "all of this machine's" are no address to call. */
export function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

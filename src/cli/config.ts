/** The configuration: environment variables, checked once at start. docs/configuration.md documents each. */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import * as z from 'zod';
import { CliError, ExitCode } from './errors.ts';
import { projectPath } from './paths.ts';

function wholeNumber(most: number) {
  // Said when it is needed: to write a number for people, Node loads what it knows of languages.
  const error = () => `must be a whole number from 0 to ${most.toLocaleString('en')}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((value) => value <= most, { error });
}

/** Values parted by commas. */
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  );

const variables = {
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, 'must be a host name or an IP address, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535 (0 takes any free port)')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be a whole number from 0 to 65535 (0 takes any free port)')
    .default(3000),
  GONGBAO_DB: z
    .string()
    .refine((path) => !/[/\\]$/.test(path), 'must be the path of a file, and not end in a slash')
    .transform((path) => resolve(path))
    .default(projectPath('var/gongbao.sqlite')),
  GONGBAO_CACHE_MB: wholeNumber(16_384).default(64),
  GONGBAO_RATE_LIMIT: wholeNumber(1_000_000).default(0),
  GONGBAO_TRUSTED_PROXIES: list.refine(
    (proxies) => proxies.every(isProxy),
    'must be addresses or subnets parted by commas, such as 10.0.0.0/8, or loopback, linklocal, uniquelocal',
  ),
  GONGBAO_CORS_ORIGINS: list
    .refine(
      (origins) => origins.every(isOrigin),
      'must be * or origins parted by commas, such as https://example.org',
    )
    .transform((origins) => (origins.length > 0 ? origins : ['*'])),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'silent'], {
      error: 'must be fatal, error, warn, info or silent',
    })
    .default('warn'),
};

function isProxy(text: string): boolean {
  return (
    ['loopback', 'linklocal', 'uniquelocal'].includes(text) || isIP(text) > 0 || ipaddr.isValidCIDR(text)
  );
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}

export const variableNames = Object.keys(variables);

export interface Config {
  host: string;
  port: number;
  /** Absolute path of the SQLite file. */
  databaseFile: string;
  /** Bytes of answers that the server keeps. */
  cacheBytes: number;
  /** Requests a minute and client; 0 for any number. */
  requestsPerMinute: number;
  trustedProxies: readonly string[];
  /** Origins whose pages may read the answers. */
  origins: readonly string[];
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'silent';
}

/**
 * Reads the configuration. A variable that is set but empty counts as not set.
 * @throws {CliError} naming the variable, its value and what is allowed.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(variableNames.map((name) => [name, env[name] || undefined]));
  const result = z.object(variables).safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    const name = String(issue?.path[0]);
    throw new CliError(ExitCode.usage, `${name} is ${JSON.stringify(env[name])}, but it ${issue?.message}.`);
  }
  const { data } = result;
  return {
    host: data.HOST,
    port: data.PORT,
    databaseFile: data.GONGBAO_DB,
    cacheBytes: data.GONGBAO_CACHE_MB * 1_000_000,
    requestsPerMinute: data.GONGBAO_RATE_LIMIT,
    trustedProxies: data.GONGBAO_TRUSTED_PROXIES,
    origins: data.GONGBAO_CORS_ORIGINS,
    logLevel: data.LOG_LEVEL,
  };
}

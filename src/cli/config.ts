/** The configuration: environment variables, checked once at start. docs/configuration.md documents each. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { CliError, ExitCode } from './errors.ts';
import { projectPath } from './paths.ts';

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
};

export const variableNames = Object.keys(variables);

export interface Config {
  host: string;
  port: number;
  /** Absolute path of the SQLite file. */
  databaseFile: string;
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
  const { HOST, PORT, GONGBAO_DB } = result.data;
  return { host: HOST, port: PORT, databaseFile: GONGBAO_DB };
}

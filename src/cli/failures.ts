import { CommanderError } from 'commander';
import type { DatabaseError } from '../store/index.ts';
import { CliError, ExitCode, systemCode } from './errors.ts';

/**
 * What the process should end with, and say, for anything that a command may throw. Our own errors are known by their names:
 * the server is bundled apart from this, with classes of its own.
 */
export function toCliError(error: unknown): CliError {
  if (isCliError(error)) return error;
  if (error instanceof CommanderError) return new CliError(ExitCode.usage, error.message);
  if (isDatabaseError(error)) return new CliError(ExitCode.database, error.message);
  if (systemCode(error)?.startsWith('SQLITE_')) {
    const reason = `${(error as Error).message}, ${systemCode(error)}`;
    return new CliError(ExitCode.database, `the database failed (${reason}): check the disk and the file.`);
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CliError(
    ExitCode.bug,
    `this is a defect of gongbao, please report it with these lines:\n${detail}`,
  );
}

function isCliError(error: unknown): error is CliError {
  return error instanceof Error && error.name === 'CliError';
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && error.name === 'DatabaseError';
}

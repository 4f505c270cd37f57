import { CommanderError } from 'commander';
import { CliError, ExitCode, systemCode } from './errors.ts';

/** What the process should end with, and say, for anything that a command may throw. */
export async function toCliError(error: unknown): Promise<CliError> {
  if (error instanceof CliError) return error;
  if (error instanceof CommanderError) return new CliError(ExitCode.usage, error.message);
  // Loaded only here: commands that need no database should not wait for SQLite.
  const { DatabaseError } = await import('../store/index.ts');
  if (error instanceof DatabaseError) return new CliError(ExitCode.database, error.message);
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

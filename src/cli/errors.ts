/** What the process ends with. docs/cli.md and every `--help` list these; scripts may rely on them. */
export const ExitCode = {
  ok: 0,
  /** A defect of gongbao itself. */
  bug: 1,
  /** The command line, an environment variable or a vocabulary is not valid. */
  usage: 2,
  /** A text or sidecar could not be read as one; or no document has the id that was given. */
  input: 3,
  /** The database could not be opened, read or written. */
  database: 4,
  /** The server could not listen on HOST and PORT. */
  listen: 5,
  /** A field of the evaluation lies below its floor. */
  floor: 6,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** An error the user can act on: one sentence that says what happened and what to do, and the code to exit with. */
export class CliError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}

/** The code of a Node system error (`ENOENT`), or undefined for any other value. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Reads a YAML file and checks it against a schema; a fault is one sentence with the file, the place and the reason. */
import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { CliError, type ExitCode } from './errors.ts';
import { readDecoded } from './read-text.ts';

/**
 * @param exitCode what a fault in the content means: a sidecar is input, a vocabulary is configuration
 * @throws {CliError} when the file cannot be read, is no YAML or does not match the schema
 */
export async function readYaml<T>(file: string, schema: z.ZodType<T>, exitCode: ExitCode): Promise<T> {
  const lines = new LineCounter();
  const document = parseDocument(await read(file, exitCode), { lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new CliError(exitCode, `${file}:${line}:${col} is not valid YAML: ${firstLine(fault.message)}.`);
  }
  const result = schema.safeParse(toValue(document, file, exitCode));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []) as (string | number)[];
  const where = locate(document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true), lines);
  const subject = path.length > 0 ? `\`${path.join('.')}\`: ` : '';
  throw new CliError(exitCode, `${file}${where} is not as it should be: ${subject}${issue?.message}.`);
}

async function read(file: string, exitCode: ExitCode): Promise<string> {
  try {
    return (await readDecoded(file)).text;
  } catch (error) {
    throw error instanceof CliError ? new CliError(exitCode, error.message) : error;
  }
}

function toValue(document: ReturnType<typeof parseDocument>, file: string, exitCode: ExitCode): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // An unknown alias, or so many that they would fill the memory.
    throw new CliError(exitCode, `${file} is not valid YAML: ${(error as Error).message}.`);
  }
}

function locate(node: unknown, lines: LineCounter): string {
  const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : null;
  if (!Array.isArray(range)) return '';
  return `:${lines.linePos(range[0]).line}`;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:]?$/, '');
}

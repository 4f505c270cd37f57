/** Reads an article's text from a file or standard input, and refuses what cannot be one. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decode } from './encoding.ts';
import { CliError, ExitCode, systemCode } from './errors.ts';

const MEGABYTE = 1_000_000;
const limit = 20 * MEGABYTE;

export interface Text {
  text: string;
  /** What the bytes were decoded from, such as `UTF-8` or `GB18030`. */
  encoding: string;
}

/**
 * The text of an article in a file, or on standard input for `-`.
 * @throws {CliError} as `readDecoded`, and for a text that is empty
 */
export async function readText(path: string): Promise<Text> {
  const found = await readDecoded(path);
  if (found.text.trim() !== '') return found;
  const content = found.text === '' ? 'is empty' : 'holds only white space';
  throw inputError(`${nameOf(path)} ${content}: give gongbao the text of an article.`);
}

/**
 * The content of a file, or of standard input for `-`, decoded and otherwise as it is: a byte order mark or CR LF stays.
 * @throws {CliError} for a path that is missing, a folder or not readable, and for content that is binary, in
 *   an encoding that is not read, or over 20 MB
 */
export async function readDecoded(path: string): Promise<Text> {
  const bytes = path === '-' ? await collect(process.stdin, nameOf(path)) : await readBytes(path);
  const decoded = decode(bytes, nameOf(path));
  if ('fault' in decoded) throw inputError(decoded.fault);
  return decoded;
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) {
      throw inputError(`${path} is a folder: name a file in it, or give the folder to \`gongbao ingest\`.`);
    }
    if (stats.size > limit) throw tooLarge(path, stats.size);
    return await collect(createReadStream(path), path);
  } catch (error) {
    throw describeFailure(error, path);
  }
}

async function collect(stream: NodeJS.ReadableStream, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw tooLarge(name, size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, size: number): CliError {
  const found = `${Math.ceil(size / MEGABYTE)} MB or more`;
  return inputError(`${name} is too large (${found}): an article may have up to ${limit / MEGABYTE} MB.`);
}

/** A sentence for a path that could not be read; any error but a system error passes through as it is. */
export function describeFailure(error: unknown, path: string): unknown {
  switch (systemCode(error)) {
    case undefined:
      return error;
    case 'ENOENT':
    case 'ENOTDIR':
      return inputError(`${path} does not exist: check the path.`);
    case 'EACCES':
    case 'EPERM':
      return inputError(`${path} may not be read by this user: change its permissions.`);
    default:
      return inputError(`${path} could not be read (${systemCode(error)}): check the path and the disk.`);
  }
}

function inputError(message: string): CliError {
  return new CliError(ExitCode.input, message);
}

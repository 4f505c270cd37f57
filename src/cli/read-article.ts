/** Reads an article as it lies on disk: the text, and beside it what the text cannot say. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Sidecar, SidecarSchema } from '../parse/index.ts';
import { CliError, ExitCode } from './errors.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/** What the names of texts end with. A file of another name is a text only where it is named itself. */
export const extension = /\.(?:txt|md|html?)$/i;

export interface Article {
  text: string;
  /** What the text was decoded from. */
  encoding: string;
  sidecar: Sidecar | undefined;
}

/**
 * @param path a file, or `-` for standard input
 * @param sidecar a file to read, `false` for none, `undefined` for `<name>.yaml` beside the text where it exists
 */
export async function readArticle(path: string, sidecar?: string | false): Promise<Article> {
  const { text, encoding } = await readText(path);
  const file = sidecar ?? besides(path);
  return {
    text,
    encoding,
    sidecar: file ? await readYaml(file, SidecarSchema, ExitCode.input) : undefined,
  };
}

function besides(path: string): string | false {
  const file = path.replace(extension, '.yaml');
  return file !== path && existsSync(file) ? file : false;
}

/**
 * The id of an article without a sidecar: the name of its file as a slug.
 * @throws {CliError} when the name has no letter or digit that a slug may hold
 */
export function idFromPath(path: string): string {
  const slug = basename(path)
    .replace(extension, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug) return slug;
  const sidecar = `${path.replace(extension, '')}.yaml`;
  throw new CliError(
    ExitCode.input,
    `${path} has no name that could serve as an id: write \`id: a-name-in-latin-letters\` into ${sidecar}.`,
  );
}

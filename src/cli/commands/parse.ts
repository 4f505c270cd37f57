import { reportOf } from '../../parse/index.ts';
import { loadParser } from '../parser.ts';
import { readArticle } from '../read-article.ts';
import { complain, plain, print, warn } from '../terminal.ts';

interface Options {
  /** A file, false for none, undefined for the one beside the text. */
  sidecar?: string | false;
  report?: true;
  json?: true;
}

/** `gongbao parse FILE|-`: prints what the parser finds, as a ParsedArticle in JSON, or the report of the parse. */
export async function parse(file: string, { sidecar: sidecarFile, report, json }: Options): Promise<void> {
  const { text, encoding, sidecar } = await readArticle(file, sidecarFile);
  if (encoding !== 'UTF-8') complain(`${file === '-' ? 'the text' : file} was read as ${encoding}.`);
  const parsed = (await loadParser()).parse(text, sidecar);
  if (!report) print(toJson(parsed));
  else if (json) print(toJson(reportOf(parsed)));
  else for (const sentence of reportOf(parsed).words) print(plain(sentence));
  if (parsed.points.length === 0) warn(`no numbered point was found in ${file === '-' ? 'the text' : file}.`);
}

const toJson = (value: object) => JSON.stringify(value, null, 2);

import type { ParsedArticle } from '../../parse/index.ts';
import { createWriter, openDatabase } from '../../store/index.ts';
import { readConfig } from '../config.ts';
import { CliError, ExitCode } from '../errors.ts';
import { findTexts } from '../find-texts.ts';
import { loadParser } from '../parser.ts';
import { createProgress } from '../progress.ts';
import { type Article, idFromPath, readArticle } from '../read-article.ts';
import { plain, print } from '../terminal.ts';

/** Articles are read and stored in batches of so many, or of so much text: together both take less time than one by one. */
const BATCH = 50;
const BATCH_LENGTH = 1_000_000;

/**
 * `gongbao ingest PATH…`: reads every article into the database and says what it found. One batch of articles is in the
 * memory at a time, and one is written in a transaction: ended in the middle, the command may be run again and goes on.
 * A file that cannot be read is reported and passed over; the exit code tells.
 * @throws {DatabaseError} when the database fails: nothing further is tried, what was stored stays
 */
export async function ingest(paths: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { databaseFile } = readConfig(env);
  const parser = await loadParser();
  const { files, faults } = await findTexts(paths);
  const store = openLazily(databaseFile);
  const report = createProgress(files.length + faults.length);
  const counts = { added: 0, changed: 0, unchanged: 0, failed: 0 };
  const fail = (sentence: string) => {
    counts.failed += 1;
    report.failure(sentence);
  };

  try {
    faults.forEach(fail);
    for await (const batch of batches(readArticles(files, fail))) {
      const found = parser.parseAll(batch);
      const parsed = batch.map((each, i) => ({ ...each, parsed: found[i] as ParsedArticle }));
      store
        .writer()
        .writeAll(parsed)
        .forEach((outcome, i) => {
          const article = parsed[i] as (typeof parsed)[number];
          counts[outcome] += 1;
          report.result(`${outcome.padEnd(9)} ${article.id}: ${describe(article)}`);
          if (article.parsed.points.length === 0) report.warning(`${article.id} has no numbered point.`);
        });
    }
  } finally {
    report.stop();
    store.close();
  }
  const { added, changed, unchanged, failed } = counts;
  const stored = added + changed + unchanged > 0 ? ` (${databaseFile})` : '';
  print(`${added} added, ${changed} changed, ${unchanged} unchanged, ${failed} failed${stored}`);
  if (failed > 0) process.exitCode = ExitCode.input;
}

/** Groups articles as they come, without waiting for more than a batch holds. */
async function* batches<T extends Article>(articles: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let length = 0;
  for await (const article of articles) {
    batch.push(article);
    length += article.text.length;
    if (batch.length < BATCH && length < BATCH_LENGTH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Opens the database for the first article that can be read: bad input alone leaves no empty database behind. */
function openLazily(file: string) {
  let database: ReturnType<typeof openDatabase> | undefined;
  let writer: ReturnType<typeof createWriter> | undefined;
  return {
    writer() {
      database ??= openDatabase(file, { readonly: false });
      writer ??= createWriter(database);
      return writer;
    },
    close() {
      database?.close();
    },
  };
}

/** The articles that can be read, one at a time; `fail` is told of each that cannot. */
async function* readArticles(files: string[], fail: (sentence: string) => void) {
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const article = await tryToRead(file, fail);
    if (!article) continue;
    const first = fileOf.get(article.id);
    if (first) {
      fail(`${file} has the same id as ${first}, ${article.id}: change the id in the sidecar of one.`);
    } else {
      fileOf.set(article.id, file);
      yield article;
    }
  }
}

async function tryToRead(
  file: string,
  fail: (sentence: string) => void,
): Promise<(Article & { id: string }) | undefined> {
  try {
    const article = await readArticle(file);
    return { ...article, id: article.sidecar?.id ?? idFromPath(file) };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    fail(error.message);
    return undefined;
  }
}

/** What was found; and the encoding, where it is not the usual one: spans count in what was decoded. */
function describe({ parsed, encoding }: Article & { parsed: ParsedArticle }): string {
  const found = [
    count(parsed.meetings, 'meeting'),
    count(parsed.participants, 'participant'),
    count(parsed.points, 'point'),
    count(parsed.tags, 'tag'),
    count(parsed.references, 'reference'),
    count(parsed.problems, 'problem'),
    ...(encoding === 'UTF-8' ? [] : [`read as ${encoding}`]),
  ];
  return `${shorten(plain(parsed.title ?? 'no title'))} · ${found.join(', ')}`;
}

function count(items: unknown[], noun: string): string {
  return `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;
}

function shorten(title: string): string {
  const characters = Array.from(title.slice(0, 200));
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : title;
}

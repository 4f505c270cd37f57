/** The command line: what there is to type, and what the process ends with. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { toCliError } from './failures.ts';
import { projectPath } from './paths.ts';
import { complain, endQuietlyOnClosedPipe } from './terminal.ts';

const exitCodes = `
Exit codes:
  0  done
  1  a defect of gongbao: please report it
  2  the command line, an environment variable or a vocabulary is not valid
  3  a text or sidecar could not be read (ingest: the other files were stored),
     or no document has an id that was given (remove: the others were removed)
  4  the database could not be opened, read or written
  5  the server could not listen on HOST and PORT
  6  eval: a field lies below its floor`;

const configuration = `
Environment:
  HOST        address that serve listens on (127.0.0.1)
  PORT        port that serve listens on, 0 for any free one (3000)
  GONGBAO_DB  the SQLite file (var/gongbao.sqlite in the project's folder)
  and for serve alone, as docs/configuration.md explains:
  GONGBAO_CACHE_MB         megabytes of answers to keep (64)
  GONGBAO_RATE_LIMIT       requests a minute and client (0: any number)
  GONGBAO_TRUSTED_PROXIES  proxies that may say who the client is
  GONGBAO_CORS_ORIGINS     whose pages may read the answers (*)
  LOG_LEVEL                fatal, error, warn, info or silent (warn)`;

/**
 * Runs one command. Sets `process.exitCode` rather than exit, so that everything written reaches its reader;
 * `serve` returns once it listens.
 */
export async function run(args: string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    const { exitCode, message } = toCliError(error);
    process.exitCode = exitCode;
    if (!(error instanceof CommanderError)) complain(message);
  }
}

/** The commands, each loaded when it is called: `parse` should not wait for the server to load. */
export function createProgram(): Command {
  const program = new Command('gongbao')
    .description(
      'Diplomatic communiqués as data: parse articles, keep them in SQLite, serve them as a JSON API.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Run `gongbao --help` to see what there is.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'gongbao: ')) })
    .exitOverride()
    .addHelpText('after', `${configuration}\n${exitCodes}`);

  addCommand(program, 'parse')
    .description('print what the parser finds in an article, as JSON (ParsedArticle)')
    .argument('<file>', 'the text (plain, Markdown or HTML), or - for standard input')
    .option(
      '--sidecar <file>',
      'what the text cannot say (default: <name>.yaml beside the text, where it exists)',
    )
    .option('--no-sidecar', 'read the text alone')
    .option('--report', 'print how much was understood, and what was not, in sentences')
    .option('--json', 'with --report: as JSON (ParseReport)')
    .addHelpText(
      'after',
      examples('parse article.txt', 'parse - < article.txt', 'parse --report article.txt'),
    )
    .action(async (file, options) => (await import('./commands/parse.ts')).parse(file, options));

  addCommand(program, 'ingest')
    .description('read articles into the database; the same article twice changes nothing')
    .argument('<path...>', 'texts, or folders that are searched for *.txt, *.md, *.html and *.htm')
    .addHelpText('after', examples('ingest data/articles', 'ingest one.txt two.txt'))
    .action(async (paths) => (await import('./commands/ingest.ts')).ingest(paths, process.env));

  addCommand(program, 'remove')
    .description('remove articles from the database, with what no other article says')
    .argument('<id...>', 'ids of documents, as `ingest` prints them')
    .addHelpText('after', examples('remove china-central-asia-fm4-2023'))
    .action(async (ids) => (await import('./commands/remove.ts')).remove(ids, process.env));

  addCommand(program, 'serve')
    .description('serve the database as an HTTP API, until SIGINT or SIGTERM')
    .option('--workers <number>', 'how many processes share the port', workerCount, 1)
    .addHelpText(
      'after',
      examples('serve', 'serve    # with PORT=8080 in the environment', 'serve --workers 4'),
    )
    .action(async (options) => (await import('./commands/serve.ts')).serve(process.env, options));

  addCommand(program, 'eval')
    .description('parse texts that have gold files beside them; print precision, recall and F1 per field')
    .argument('<folder>', 'searched for texts with <name>.gold.json or <name>.json beside them')
    .option('--floors <file>', 'YAML or JSON: the F1 that each field must not fall below')
    .option('--json', 'print the scores and the mistakes as JSON')
    .addHelpText('after', examples('eval test/corpus/zh-1', 'eval articles --floors floors.yaml'))
    .action(async (folder, options) => (await import('./commands/eval.ts')).evaluate(folder, options));

  addCommand(program, 'openapi')
    .description('print the OpenAPI document of the HTTP API, as YAML')
    .option('--json', 'print JSON instead')
    .addHelpText('after', examples('openapi', 'openapi --json'))
    .action(async (options) => (await import('./commands/openapi.ts')).openapi(options));

  return program;
}

/** A subcommand takes over the program's ways with errors and help only when it is made by the program. */
function addCommand(program: Command, name: string): Command {
  return program.command(name).helpOption('-h, --help', 'print this help');
}

function workerCount(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1 to 99.');
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  gongbao ${line}`).join('\n')}\n${exitCodes}`;
}

function readVersion(): string {
  return JSON.parse(readFileSync(projectPath('package.json'), 'utf8')).version;
}

import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { matchingTag } from '../entity-tags.ts';
import { limitPatience } from '../formats/stream.ts';
import { ProblemError } from '../problems/problem.ts';
import { type App, answers, NoParameters } from '../routing.ts';
import { packageFiles } from './files.ts';
import { writeTables } from './sqlite.ts';
import { zipOf } from './zip.ts';

/** An export reads everything: more at once would take the server from those who ask for little. */
const MAX_AT_ONCE = 2;

/** Everything that is stored, as one file. */
export function addExportRoutes(app: App): void {
  let running = 0;
  /** Takes one of the places until the answer is sent or the client gone; aborts then. */
  const begin = (reply: FastifyReply): AbortSignal => {
    if (running >= MAX_AT_ONCE) {
      throw new ProblemError(
        'overloaded',
        `${MAX_AT_ONCE} exports are being made already; try again in a few seconds.`,
      );
    }
    running += 1;
    const gone = new AbortController();
    reply.raw.once('close', () => {
      running -= 1;
      gone.abort();
    });
    return gone.signal;
  };

  app.get(
    '/v1/export',
    {
      schema: {
        operationId: 'exportPackage',
        tags: ['export'],
        summary: 'Get everything as a data package',
        description:
          'A zip of tables as CSV, records as NDJSON and the texts, described by datapackage.json (Frictionless Data). The same dataset gives the same files; `sha256sum manifest.txt` prints its version.',
        querystring: NoParameters,
        response: answers('The data package.', z.string().meta({ format: 'binary' }), 'application/zip'),
      },
    },
    async (request, reply) => {
      headersFor(reply, 'zip');
      if (isHeadersOnly(request)) return reply.send(Readable.from([]));
      begin(reply);
      limitPatience(reply);
      return reply.send(zipOf(await packageFiles(request.reader)));
    },
  );

  app.get(
    '/v1/export.sqlite',
    {
      schema: {
        operationId: 'exportSqlite',
        tags: ['export'],
        summary: 'Get everything as a SQLite file',
        description:
          'The tables of the data package in one SQLite file, with the texts. The same dataset gives the same bytes.',
        querystring: NoParameters,
        response: answers('The file.', z.string().meta({ format: 'binary' }), 'application/vnd.sqlite3'),
      },
    },
    async (request, reply) => {
      headersFor(reply, 'sqlite');
      if (isHeadersOnly(request)) return reply.send(Readable.from([]));
      const gone = begin(reply);
      const folder = await temporaryFolder();
      try {
        const file = join(folder, 'gongbao.sqlite');
        await writeTables(request.reader, file, gone);
        const { size } = await stat(file);
        limitPatience(reply);
        const stream = createReadStream(file);
        stream.once('close', () => void rm(folder, { recursive: true, force: true }));
        return await reply.header('content-length', size).send(stream);
      } catch (error) {
        await rm(folder, { recursive: true, force: true });
        if (gone.aborted) return reply.hijack();
        throw error;
      }
    },
  );
}

/** Whether the client wants no file, or has it already; the answer then becomes a 304. */
function isHeadersOnly({ method, headers, etag }: FastifyRequest): boolean {
  return method === 'HEAD' || matchingTag(headers['if-none-match'], etag) !== undefined;
}

const mediaTypes = { zip: 'application/zip', sqlite: 'application/vnd.sqlite3' };

function headersFor(reply: FastifyReply, extension: keyof typeof mediaTypes): void {
  const version = String(reply.getHeader('dataset-version')).slice(0, 12);
  reply
    .header('content-type', mediaTypes[extension])
    .header('content-disposition', `attachment; filename="gongbao-${version}.${extension}"`);
}

async function temporaryFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'gongbao-export-'));
  } catch {
    throw new ProblemError(
      'unavailable',
      'The server has no folder for temporary files; ask for /v1/export, or have its operator set TMPDIR to one that it can write.',
    );
  }
}

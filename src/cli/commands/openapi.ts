import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, openapiDocument, openapiYaml } from '../../http/index.ts';
import { createReader, openDatabase } from '../../store/index.ts';
import { loadParser } from '../parser.ts';

/**
 * `gongbao openapi`: prints the contract of the HTTP API, made from the routes. The routes want a database to stand
 * on; an empty one that lives as long as the command will do.
 */
export async function openapi({ json }: { json?: true }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  try {
    const database = openDatabase(join(folder, 'empty.sqlite'), { readonly: false });
    const app = await buildApp({ reader: createReader(database), loadParser });
    process.stdout.write(json ? `${JSON.stringify(openapiDocument(app), null, 2)}\n` : openapiYaml(app));
    await app.close();
    database.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

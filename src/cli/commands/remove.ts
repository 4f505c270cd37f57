import { createWriter, openDatabase } from '../../store/index.ts';
import { readConfig } from '../config.ts';
import { ExitCode } from '../errors.ts';
import { complain, plain, print } from '../terminal.ts';

/**
 * `gongbao remove ID…`: removes documents, all in one transaction, and says of each whether it was there. An id that no
 * document has keeps nothing from being removed; the exit code tells.
 * @throws {DatabaseError} when the database fails, or there is none: nothing is removed then
 */
export function remove(ids: string[], env: NodeJS.ProcessEnv): void {
  const { databaseFile } = readConfig(env);
  // Opened for reading first: a database that is missing is not made only to remove something from it.
  openDatabase(databaseFile, { readonly: true }).close();
  const database = openDatabase(databaseFile, { readonly: false });
  try {
    const unique = [...new Set(ids)];
    const outcomes = createWriter(database).removeAll(unique);
    const unknown = unique.filter((_, index) => outcomes[index] === 'unknown');
    unique.filter((id) => !unknown.includes(id)).forEach((id) => print(`removed   ${id}`));
    for (const id of unknown) {
      complain(`no document has the id ${plain(id)}; GET /v1/documents lists those there are.`);
    }
    print(`${unique.length - unknown.length} removed, ${unknown.length} unknown (${databaseFile})`);
    if (unknown.length > 0) process.exitCode = ExitCode.input;
  } finally {
    database.close();
  }
}

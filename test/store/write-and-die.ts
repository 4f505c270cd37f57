/**
 * Run as a process of its own: writes a changed article into the database file of the first argument, and is killed
 * in the middle of it, as a statement on the table of the second argument runs.
 */
import { createWriter, openDatabase } from '../../src/store/index.ts';
import { laterArticle } from './crash-articles.ts';

const [file = '', table = '', event = ''] = process.argv.slice(2);
const db = openDatabase(file, { readonly: false });
db.sqlite.function('die', { directOnly: false }, () => {
  process.kill(process.pid, 'SIGKILL');
  return null;
});
db.sqlite.exec(`CREATE TEMP TRIGGER death AFTER ${event} ON main."${table}" BEGIN SELECT die(); END`);
createWriter(db).write(laterArticle);

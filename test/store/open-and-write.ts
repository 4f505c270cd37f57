/** Run as a process of its own: opens the database file of the first argument and writes an article into it. */
import { createWriter, openDatabase } from '../../src/store/index.ts';
import { article } from './article.ts';

const [file = '', id = ''] = process.argv.slice(2);
const db = openDatabase(file, { readonly: false });
createWriter(db).write(article({ id }));
db.close();

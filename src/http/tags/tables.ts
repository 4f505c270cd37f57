import type * as z from 'zod';
import type { TagRecordSchema } from '../../store/index.ts';
import { integer, type Table, text } from '../formats/table.ts';

export const tagTable: Table<z.infer<typeof TagRecordSchema>> = {
  name: 'tags',
  description: 'Labels, with how often each is borne.',
  columns: [
    text('scheme', 'Whose tag: the pages’ own, or gongbao’s topics.', (each) => each.scheme),
    text('id', 'Id within the scheme.', (each) => each.id),
    text('label', 'The tag as written.', (each) => each.label),
    integer('points', 'Points that bear it.', (each) => each.points),
    integer('documents', 'Documents whose page or points bear it.', (each) => each.documents),
  ],
};

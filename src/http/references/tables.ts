import type * as z from 'zod';
import type { TargetRecordSchema } from '../../store/index.ts';
import { integer, joined, type Table, text } from '../formats/table.ts';

export const targetTable: Table<z.infer<typeof TargetRecordSchema>> = {
  name: 'references',
  description: 'What documents refer to, each thing once over all of them.',
  columns: [
    text('kind', 'What it is.', (each) => each.kind),
    text('id', 'Its id among those of its kind.', (each) => each.id),
    text('label', 'Its name.', (each) => each.label),
    text('labels', 'Every name in use.', (each) => joined(each.labels)),
    text('date', 'Its date, where one is known.', (each) => each.date),
    text('target', 'The record that it is, such as meetings/…', (each) =>
      each.target ? `${each.target.resource}/${each.target.id}` : null,
    ),
    integer('points', 'Points that mention it.', (each) => each.points),
    integer('documents', 'Documents that mention it.', (each) => each.documents),
    integer('mentions', 'Places that mention it.', (each) => each.mentions),
  ],
};

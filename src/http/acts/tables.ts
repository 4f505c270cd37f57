import type * as z from 'zod';
import { integer, joined, type Table, text } from '../formats/table.ts';
import type { ActRecordSchema } from './schema.ts';

export const actTable: Table<z.infer<typeof ActRecordSchema>> = {
  name: 'acts',
  description: 'The codebook of what actors do in points, with counts.',
  columns: [
    text('id', 'Stable.', (each) => each.id),
    text('label_zh', 'Label in Chinese.', (each) => each.labels.zh),
    text('label_en', 'Label in English.', (each) => each.labels.en),
    text('definition', 'When a verb is coded so.', (each) => each.definition),
    text('kind', 'Who can do it: speech, stance or event.', (each) => each.kind),
    text('commits', 'Whether what follows is undertaken: always, future or never.', (each) => each.commits),
    text('verbs', 'Written forms.', (each) => joined([...each.verbs.zh, ...each.verbs.en])),
    integer('points', 'Points in which somebody does it.', (each) => each.points),
    integer('documents', 'Documents with such a point.', (each) => each.documents),
  ],
};

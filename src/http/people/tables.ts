import type * as z from 'zod';
import type { PersonRecordSchema } from '../../store/index.ts';
import { joined, type Table, text } from '../formats/table.ts';

export const personTable: Table<z.infer<typeof PersonRecordSchema>> = {
  name: 'people',
  description: 'People who took part in meetings.',
  columns: [
    text('id', 'Readable and stable.', (each) => each.id),
    text('name', 'Name as written.', (each) => each.name),
    text('latinName', 'Name in Latin letters.', (each) => each.latinName),
    text('country', 'The country the person stands for, ISO 3166-1 alpha-2.', (each) => each.country),
    text('titles', 'Titles at the latest meeting.', (each) => joined(each.titles)),
    text('meetings', 'Ids of the meetings, newest first.', (each) =>
      joined(each.meetings.map(({ meeting }) => meeting)),
    ),
  ],
};

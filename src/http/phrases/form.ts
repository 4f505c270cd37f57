import type * as z from 'zod';
import type { MeetingPhraseSchema } from '../../store/index.ts';
import { tableForm } from '../formats/stream.ts';
import { integer, type Table, text } from '../formats/table.ts';

const phraseTable: Table<z.infer<typeof MeetingPhraseSchema>> = {
  name: 'phrase',
  description: 'How often a phrase stands in what was said at meetings.',
  columns: [
    text('meeting', 'Id of the meeting that the documents report.', (each) => each.meeting),
    text('name', 'Its name.', (each) => each.name),
    text('date', 'Its date, as far as it is known.', (each) => each.date),
    integer('points', 'Points that hold the phrase.', (each) => each.points),
    integer('occurrences', 'How often it stands in them.', (each) => each.occurrences),
  ],
};

/** Counts of a phrase as a table: a row for each meeting. */
export const phraseForm = tableForm(phraseTable);

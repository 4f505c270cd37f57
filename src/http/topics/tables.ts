import { integer, joined, type Table, text } from '../formats/table.ts';
import type { TopicRecord } from './schema.ts';

export const topicTable: Table<TopicRecord> = {
  name: 'topics',
  description: 'The controlled vocabulary of topics, with counts that include what is below each.',
  columns: [
    text('id', 'Stable.', (each) => each.id),
    text('broader', 'Id of the topic that it is a part of.', (each) => each.broader),
    text('label_zh', 'Label in Chinese.', (each) => each.labels.zh),
    text('label_en', 'Label in English.', (each) => each.labels.en),
    text('label_ru', 'Label in Russian.', (each) => each.labels.ru),
    text('note', 'What belongs here.', (each) => each.note),
    text('words', 'What evidences it in a point.', (each) => joined([...each.words.zh, ...each.words.en])),
    integer('points', 'Points that bear it or one below it.', (each) => each.points),
    integer('documents', 'Documents with such a point.', (each) => each.documents),
  ],
};

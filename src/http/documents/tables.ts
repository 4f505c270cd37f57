import type * as z from 'zod';
import type { BlockRecordSchema, DocumentRecordSchema, ReferenceRecordSchema } from '../../store/index.ts';
import { flag, integer, joined, type Table, text } from '../formats/table.ts';

export const documentTable: Table<z.infer<typeof DocumentRecordSchema>> = {
  name: 'documents',
  description: 'Articles as received.',
  columns: [
    text('id', 'Readable and stable.', (each) => each.id),
    text('title', 'Title as the page has it.', (each) => each.title),
    text('kind', 'What the article is or carries.', (each) => each.kind),
    text('language', 'BCP 47.', (each) => each.language),
    text('source', 'Whom the page names as its source.', (each) => each.source?.label ?? null),
    text('sourceUrl', 'Where the article was published.', (each) => each.sourceUrl),
    text('published', 'Date as exact as it is known.', (each) => each.published),
    text('publishedBasis', 'Where that date is from.', (each) => each.publishedBasis),
    text('pageUpdated', 'The page’s own “updated” date.', (each) => each.pageUpdated),
    text('rights', 'Whose the text is, and on what terms it is kept.', (each) => each.rights),
    text('sha256', 'SHA-256 of the text as UTF-8.', (each) => each.sha256),
    integer('length', 'Length of the text in code points.', (each) => each.length),
    text('heading', 'Heading of the agreed text.', (each) => each.heading?.label ?? null),
    text('meeting', 'Id of the meeting that the article reports.', (each) => each.meeting),
    integer('points', 'How many points were found.', (each) => each.counts.points),
    integer('communiquePoints', 'Those of the agreed text.', (each) => each.counts.communiquePoints),
    integer('remarkPoints', 'Those of remarks.', (each) => each.counts.remarkPoints),
    integer('participants', 'How many participants were found.', (each) => each.counts.participants),
    integer('references', 'How many things it refers to.', (each) => each.counts.references),
    text('problems', 'Codes of what the parser could not settle.', (each) =>
      joined(each.problems.map(({ code }) => code)),
    ),
  ],
};

export const blockTable: Table<z.infer<typeof BlockRecordSchema>> = {
  name: 'blocks',
  description: 'The stretches that a document’s text falls into; joined in order they are the text.',
  columns: [
    text('document', 'Id of the document.', (each) => each.document),
    integer('ordinal', 'Place among the blocks of the document, from 1.', (each) => each.ordinal),
    text('type', 'What the block is for.', (each) => each.type),
    flag('heading', 'Whether it is a heading of its section.', (each) => each.heading),
    text('voice', 'Who speaks.', (each) => each.voice),
    text('speaker', 'The speaker, where the text says who.', (each) => each.speaker),
    integer('start', 'First code point in the text of the document.', (each) => each.start),
    integer('end', 'The code point after the last one.', (each) => each.end),
    text('text', 'The text of the block.', (each) => each.text),
  ],
};

export const referenceTable: Table<z.infer<typeof ReferenceRecordSchema>> = {
  name: 'references',
  description: 'What a document refers to, once.',
  columns: [
    text('document', 'Id of the document.', (each) => each.document),
    text('kind', 'What is referred to.', (each) => each.kind),
    text('id', 'Id of what is referred to.', (each) => each.id),
    text('label', 'Its name.', (each) => each.label),
    text('date', 'Its date, where one is known.', (each) => each.date),
    integer('mentions', 'How often the document mentions it.', (each) => each.mentions.length),
    text('points', 'Ids of the points that mention it.', (each) =>
      joined([...new Set(each.mentions.map(({ point }) => point))]),
    ),
  ],
};

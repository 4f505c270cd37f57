/** Documents, the blocks that their texts are cut into, and what they refer to. */
import * as z from 'zod';
import {
  BlockSchema,
  ParsedArticleSchema,
  ParsedReferenceSchema,
  ProblemSchema,
  SelectorSchema,
  SidebarSchema,
} from '../../parse/index.ts';

const article = ParsedArticleSchema.shape;
const parsedReference = ParsedReferenceSchema.shape;
const count = z.int().min(0);
const documentId = z.string().describe('Id of the document.');

export const DocumentRecordSchema = z
  .object({
    id: z.string().describe('Readable and stable.'),
    title: article.title,
    kind: article.kind,
    language: article.language,
    source: article.source,
    sourceUrl: z.string().nullable().describe('Where the article was published.'),
    published: article.published,
    publishedBasis: article.publishedBasis,
    pageUpdated: article.pageUpdated,
    rights: z.string().nullable().describe('Whose the text is, and on what terms it is kept here.'),
    sha256: z
      .string()
      .length(64)
      .describe('SHA-256 of the text as UTF-8, in hexadecimal: of the bytes that `/text` sends.'),
    length: article.length,
    heading: article.heading,
    sidebar: SidebarSchema.nullable(),
    meeting: z.string().nullable().describe('Id of the meeting that the article reports.'),
    counts: z
      .object({
        blocks: count,
        meetings: count,
        participants: count,
        communiquePoints: count,
        remarkPoints: count,
        points: count,
        tags: count.describe('Tags of the page itself.'),
        references: count,
      })
      .describe('How much of each the parser found.'),
    problems: z.array(ProblemSchema).describe('What the parser could not settle.'),
  })
  .describe('An article as received, and what was found in it.')
  .meta({ id: 'Document' });
export type DocumentRecord = z.infer<typeof DocumentRecordSchema>;

export const BlockRecordSchema = z
  .object({
    document: documentId,
    ordinal: z.int().min(1).describe('Place among the blocks of the document, from 1.'),
    ...BlockSchema.shape,
    text: z
      .string()
      .describe('The text of the block. Joined in order, the blocks are the text of the document.'),
  })
  .describe('A stretch of a document’s text and what it is for.')
  .meta({ id: 'DocumentBlock' });

export const ReferenceRecordSchema = z
  .object({
    document: documentId,
    kind: parsedReference.kind,
    id: parsedReference.id,
    label: parsedReference.label,
    date: parsedReference.date,
    mentions: z
      .array(
        z.object({
          point: z.string().nullable().describe('Id of the point the mention stands in, or null.'),
          selector: SelectorSchema,
        }),
      )
      .min(1),
  })
  .describe('What a document refers to, once, with every place that mentions it.')
  .meta({ id: 'Reference' });

import * as z from 'zod';
import { BlockType, DocumentKind, ReferenceKind } from '../../parse/index.ts';
import { BlockRecordSchema, DocumentRecordSchema, ReferenceRecordSchema } from '../../store/index.ts';
import { listOf, pageParameters } from '../paging.ts';
import { anyOf, FilterText } from '../routing.ts';

export const DocumentListSchema = listOf(DocumentRecordSchema);
export const BlockListSchema = listOf(BlockRecordSchema);
export const ReferenceListSchema = listOf(ReferenceRecordSchema);
export const DocumentTextSchema = z.string().describe('The text, byte for byte as it was received.');

export const DocumentParameters = z.object({
  kind: anyOf(DocumentKind, 'What the article is or carries.'),
  language: anyOf(FilterText, 'BCP 47 tag of the language, as the document gives it.'),
  meeting: anyOf(FilterText, 'Id of a meeting that the document speaks of.'),
  q: anyOf(FilterText, 'A part of the title, of one character or more.'),
  ...pageParameters,
});

export const BlockParameters = z.object({
  type: anyOf(BlockType, 'What the block is for.'),
  ...pageParameters,
});

export const ReferenceParameters = z.object({
  kind: anyOf(ReferenceKind, 'What is referred to.'),
  ...pageParameters,
});

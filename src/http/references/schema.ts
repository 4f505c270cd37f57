import * as z from 'zod';
import { ReferenceKind } from '../../parse/index.ts';
import { TargetRecordSchema } from '../../store/index.ts';
import { listOf, pageParameters } from '../paging.ts';
import { anyOf, FilterText } from '../routing.ts';

export const TargetListSchema = listOf(TargetRecordSchema);

export const TargetParameters = z.object({
  kind: anyOf(ReferenceKind, 'What is referred to.'),
  target: anyOf(FilterText, 'Id of the document or meeting that it is.'),
  document: anyOf(FilterText, 'Id of a document that refers to it. Counts stay those of all documents.'),
  q: anyOf(FilterText, 'A part of a label, of one character or more.'),
  ...pageParameters,
});

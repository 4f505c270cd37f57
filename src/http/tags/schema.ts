import * as z from 'zod';
import { TagScheme } from '../../parse/index.ts';
import { TagRecordSchema } from '../../store/index.ts';
import { listOf, pageParameters } from '../paging.ts';
import { anyOf, FilterText } from '../routing.ts';

export const TagListSchema = listOf(TagRecordSchema);

export const TagParameters = z.object({
  scheme: anyOf(TagScheme, 'Whose tags: the pages’ own, or gongbao’s topics.'),
  document: anyOf(
    FilterText,
    'Id of a document whose page or points bear the tag. Counts stay those of all documents.',
  ),
  ...pageParameters,
});

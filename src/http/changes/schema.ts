import * as z from 'zod';
import {
  DocumentRecordSchema,
  MeetingRecordSchema,
  PersonRecordSchema,
  PointRecordSchema,
  recordKinds,
  TagRecordSchema,
  TargetRecordSchema,
} from '../../store/index.ts';
import { pageParameters } from '../paging.ts';
import { anyOf } from '../routing.ts';

const ChangeKind = z
  .enum(['added', 'changed', 'removed'])
  .describe('What became of the record since the token that was sent.')
  .meta({ id: 'ChangeKind' });

/** The change of a record of one kind, named `<record>Change`. */
function changeOf<Kind extends (typeof recordKinds)[number]>(resource: Kind, record: z.ZodType, id: string) {
  return z
    .object({
      resource: z.literal(resource).describe('What kind of record it is.'),
      id: z.string().describe(id),
      change: ChangeKind,
      at: z.string().describe('When it was stored here, in UTC.').meta({ format: 'date-time' }),
      record: record.nullable().describe('The record as it is now; null where it was removed.'),
    })
    .describe('What became of one record.')
    .meta({ id: `${record.meta()?.id}Change` });
}

const named = 'Id of the record.';
const kinds = [
  changeOf('documents', DocumentRecordSchema, named),
  changeOf('meetings', MeetingRecordSchema, named),
  changeOf('people', PersonRecordSchema, named),
  changeOf('points', PointRecordSchema, named),
  changeOf('tags', TagRecordSchema, 'Scheme and id of the tag: `<scheme>/<id>`.'),
  changeOf('references', TargetRecordSchema, 'Kind and id of what is referred to: `<kind>/<id>`.'),
] as const;

const mapping = Object.fromEntries(
  kinds.map((kind) => [kind.shape.resource.value, `#/components/schemas/${kind.meta()?.id}`]),
);

const ChangeSchema = z
  .discriminatedUnion('resource', kinds)
  .describe('What became of one record, of any kind.')
  .meta({ id: 'Change', discriminator: { propertyName: 'resource', mapping } });

export const ChangesSchema = z
  .object({
    data: z.array(ChangeSchema).describe('The changes, in the order in which they were made.'),
    next: z.string().describe('Token to give as `since` next time; keep it with your copy.'),
    more: z.boolean().describe('Whether there are more changes already: ask again at once.'),
  })
  .describe('What has changed since a token was given out.')
  .meta({ id: 'Changes' });

export const ChangeParameters = z.object({
  since: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('`next` of the answer before. Opaque. Without it: everything there is.'),
  resource: anyOf(z.enum(recordKinds), 'Which kinds of record to tell of.'),
  limit: pageParameters.limit,
});

export const FeedParameters = z.object({ limit: pageParameters.limit });
export const FeedSchema = z.string().describe('An Atom feed, RFC 4287.');

import { MeetingRecordSchema } from '../../store/index.ts';
import { tableForm } from '../formats/stream.ts';
import { sendList, sendListOf } from '../paging.ts';
import type { PointFilters } from '../points/filters.ts';
import { pointForm } from '../points/form.ts';
import { MeetingPointParameters, PointListSchema } from '../points/schema.ts';
import { type App, answers, IdParameters, NoParameters, noSuch, sendRecord } from '../routing.ts';
import {
  MeetingListSchema,
  MeetingParameters,
  ParticipantListSchema,
  ParticipantParameters,
} from './schema.ts';
import { meetingTable, participantTable } from './tables.ts';

const missing = (id: string) => noSuch('meeting', id, '/v1/meetings');

/** The meetings, and what belongs to each: its points, its participants. */
export function addMeetingRoutes(app: App, filters: PointFilters): void {
  app.get(
    '/v1/meetings',
    {
      config: { form: tableForm(meetingTable) },
      schema: {
        operationId: 'listMeetings',
        tags: ['meetings'],
        summary: 'List meetings',
        description: 'Meetings held, planned or referred to, the newest first.',
        querystring: MeetingParameters,
        response: answers('A page of meetings.', MeetingListSchema),
      },
    },
    (request, reply) => sendList(request, reply, request.query, request.reader.meetings.list),
  );

  app.get(
    '/v1/meetings/:id',
    {
      schema: {
        operationId: 'getMeeting',
        tags: ['meetings'],
        summary: 'Get a meeting',
        description: 'One meeting, as all documents together tell of it.',
        params: IdParameters,
        querystring: NoParameters,
        response: answers('The meeting.', MeetingRecordSchema),
      },
    },
    async ({ params: { id }, reader }, reply) =>
      sendRecord(reply, await reader.meetings.get(id), missing(id)),
  );

  app.get(
    '/v1/meetings/:id/points',
    {
      config: { form: pointForm },
      schema: {
        operationId: 'listMeetingPoints',
        tags: ['meetings'],
        summary: 'List the points of a meeting',
        description: 'The points of the documents that report this meeting.',
        params: IdParameters,
        querystring: MeetingPointParameters,
        response: answers('A page of points.', PointListSchema),
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const { reader } = request;
      const { meetings, points } = reader;
      return sendListOf(
        request,
        reply,
        request.query,
        async (given, page) => {
          const found = await points.list({ ...(await filters.of(given, reader)), meeting: [id] }, page);
          return found.total > 0 || (await meetings.get(id)) !== null ? found : null;
        },
        missing(id),
      );
    },
  );

  app.get(
    '/v1/meetings/:id/participants',
    {
      config: { form: tableForm(participantTable) },
      schema: {
        operationId: 'listMeetingParticipants',
        tags: ['meetings'],
        summary: 'List the participants of a meeting',
        description: 'Those who took part, in the order of mention.',
        params: IdParameters,
        querystring: ParticipantParameters,
        response: answers('A page of participants.', ParticipantListSchema),
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const { meetings } = request.reader;
      const find = (_: object, page: Parameters<typeof meetings.participants>[1]) =>
        meetings.participants(id, page);
      return sendListOf(request, reply, request.query, find, missing(id));
    },
  );
}

import type * as z from 'zod';
import type { MeetingRecordSchema, ParticipantRecordSchema } from '../../store/index.ts';
import { integer, joined, placeColumns, type Table, text } from '../formats/table.ts';

type Meeting = z.infer<typeof MeetingRecordSchema>;
type Participant = z.infer<typeof ParticipantRecordSchema>;

export const meetingTable: Table<Meeting> = {
  name: 'meetings',
  description: 'Meetings held or planned, as all documents together tell of them.',
  columns: [
    text('id', 'Readable and stable.', (each) => each.id),
    text('name', 'Name of the meeting.', (each) => each.name),
    text('series', 'Name of its series.', (each) => each.series),
    text('seriesId', 'Id of its series.', (each) => each.seriesId),
    integer('ordinal', 'Its number in the series.', (each) => each.ordinal),
    text('level', 'Who meets.', (each) => each.level),
    text('status', 'Held or planned.', (each) => each.status),
    text('date', 'Date as exact as it is known.', (each) => each.date),
    text('endDate', 'Last day, where it took several.', (each) => each.endDate),
    text('datePrecision', 'The smallest part of the date that is known.', (each) => each.datePrecision),
    text('dateBasis', 'Where the date is from.', (each) => each.dateBasis),
    text('city', 'Where it was held.', (each) => each.city),
    text('country', 'ISO 3166-1 alpha-2 of where it was held.', (each) => each.country),
    text('format', 'In person or by video.', (each) => each.format),
    text('participants', 'Names of those who took part.', (each) =>
      joined(each.participants.map(({ name }) => name)),
    ),
    text('countries', 'Countries that took part, ISO 3166-1 alpha-2.', (each) =>
      joined([...new Set(each.participants.map(({ country }) => country))]),
    ),
    text('documents', 'Ids of the documents that speak of it.', (each) =>
      joined(each.documents.map(({ id }) => id)),
    ),
    integer('pointCount', 'Points of the documents that report it.', (each) => each.pointCount),
  ],
};

export const participantTable: Table<Participant> = {
  name: 'participants',
  description: 'One person at one meeting.',
  columns: [
    text('person', 'Id of the person, where the text names one.', (each) => each.person),
    text('name', 'Name as written.', (each) => each.name),
    text('latinName', 'Name in Latin letters.', (each) => each.latinName),
    text('country', 'ISO 3166-1 alpha-2.', (each) => each.country),
    text('organisation', 'The organisation a person stands for.', (each) => each.organisation),
    text('titles', 'Titles in the order written.', (each) => joined(each.titles)),
    text('role', 'The part taken in the meeting.', (each) => each.role),
    integer('order', 'Order of mention.', (each) => each.order),
    text('document', 'Id of the document that says so.', (each) => each.document),
    ...placeColumns<Participant>(),
  ],
};

type Present = Participant & { meeting: string };

/** The participants of all meetings. */
export const meetingParticipantTable = {
  ...participantTable,
  columns: [
    text<Present>('meeting', 'Id of the meeting.', (each) => each.meeting),
    ...participantTable.columns,
  ],
  rowsOf: ({ id, participants }: Meeting): Present[] =>
    participants.map((each) => ({ ...each, meeting: id })),
};

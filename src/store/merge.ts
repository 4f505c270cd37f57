/**
 * What several documents say of one meeting or one person, as one record. Pure, and the same whatever the order in
 * which the documents were read.
 */
import type { ParsedMeeting } from '../parse/index.ts';
import type { MeetingRecord, ParticipantRecord, PersonRecord } from './model/index.ts';
import { newestFirst } from './sort-key.ts';

/** What one document says of a meeting. */
export interface MeetingFacts {
  readonly document: string;
  readonly primary: boolean;
  readonly facts: ParsedMeeting;
}

/** One appearance of a person, as one document tells of it, at a meeting as merged. */
export interface Appearance {
  readonly participant: ParticipantRecord;
  /** Whether the document reports the meeting. */
  readonly primary: boolean;
  readonly meeting: Pick<MeetingRecord, 'id' | 'name' | 'date'>;
}

/**
 * Merges a meeting. The document that reports it comes first, then the one with the more precise date, then the
 * document id decides; a field that the first leaves open is taken from the next that fills it.
 */
export function mergeMeeting(
  said: readonly MeetingFacts[],
  participants: readonly ParticipantRecord[],
  pointCount: number,
): MeetingRecord {
  const ranked = said.toSorted(compareFacts);
  const facts = ranked.map((each) => each.facts);
  const [first] = facts;
  if (!first) throw new Error('A meeting is merged from what at least one document says of it.');
  const firstKnown = <Key extends keyof ParsedMeeting>(key: Key) =>
    facts.find((each) => each[key] !== null)?.[key] ?? first[key];
  const inSeries = facts.find((each) => each.seriesId !== null) ?? first;
  // A complete date beats one without its year, whoever gives it; its parts stay together.
  const dated =
    facts.find((each) => each.dateBasis !== null) ?? facts.find((each) => each.date !== null) ?? first;
  return {
    id: first.id,
    name: first.name,
    series: inSeries.series,
    seriesId: inSeries.seriesId,
    ordinal: firstKnown('ordinal'),
    level: firstKnown('level'),
    // A meeting that one document announces and another reports was held.
    status: facts.some((each) => each.status === 'held') ? 'held' : 'planned',
    date: dated.date,
    endDate: dated.endDate,
    datePrecision: dated.datePrecision,
    dateBasis: dated.dateBasis,
    city: firstKnown('city'),
    country: firstKnown('country'),
    format: firstKnown('format'),
    participants: mergeParticipants(
      participants,
      ranked.map((each) => each.document),
    ),
    documents: ranked.map(({ document, primary, facts: { selector } }) => ({
      id: document,
      primary,
      selector,
    })),
    pointCount,
  };
}

/** Merges a person from every appearance; the latest meeting has the say on name, country and titles. */
export function mergePerson(id: string, appearances: readonly Appearance[]): PersonRecord {
  const newest = appearances.toSorted(compareAppearances);
  const perMeeting = firstOfEach(newest, ({ meeting }) => meeting.id);
  const all = newest.map(({ participant }) => participant);
  return {
    id,
    name: all.find((each) => each.name !== null)?.name ?? id,
    latinName: all.find((each) => each.latinName !== null)?.latinName ?? null,
    country: all.find((each) => each.country !== null)?.country ?? null,
    titles: all.find((each) => each.titles.length > 0)?.titles ?? [],
    meetings: perMeeting.map(({ participant: { role, titles, document }, meeting: { id, name, date } }) => ({
      meeting: id,
      name,
      date,
      role,
      titles,
      document,
    })),
  };
}

/** One entry for each participant, by the highest document that names them, in that document's order. */
function mergeParticipants(
  participants: readonly ParticipantRecord[],
  documents: readonly string[],
): ParticipantRecord[] {
  const ranked = participants.toSorted(
    (a, b) => documents.indexOf(a.document) - documents.indexOf(b.document) || a.order - b.order,
  );
  return firstOfEach(ranked, (each) =>
    JSON.stringify(each.person ? [each.person] : [each.name, each.country, each.organisation]),
  );
}

function compareFacts(a: MeetingFacts, b: MeetingFacts): number {
  return (
    Number(b.primary) - Number(a.primary) ||
    precision(b.facts) - precision(a.facts) ||
    compareText(a.document, b.document)
  );
}

function precision({ datePrecision, dateBasis }: ParsedMeeting): number {
  return dateBasis === null ? 0 : ['year', 'month', 'day'].indexOf(datePrecision ?? '') + 1;
}

/** Newest meeting first; within a meeting, the document that reports it. */
function compareAppearances(a: Appearance, b: Appearance): number {
  return (
    compareText(newestFirst(a.meeting.date), newestFirst(b.meeting.date)) ||
    compareText(a.meeting.id, b.meeting.id) ||
    Number(b.primary) - Number(a.primary) ||
    compareText(a.participant.document, b.participant.document) ||
    a.participant.order - b.participant.order
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function firstOfEach<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return [...first.values()];
}

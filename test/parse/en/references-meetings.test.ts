/** Other meetings that an English text refers to without a name: by what came before, or by place and date. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const meetings = (text: string) =>
  parser
    .parse(
      `Joint Statement of the Fifth Coast-Hill Foreign Ministers' Meeting\n\nThe Fifth Coast-Hill Foreign Ministers' Meeting was held in Bamako, Mali, on 3 May 2031.\n\n1. ${text}\n\n2. They thanked Mali.\n`,
    )
    .meetings.filter(({ primary }) => !primary);

it('reads another meeting of the series by its place and date', () => {
  expect(
    meetings('Building on our meeting in Sendai in May 2030, we set out what we have agreed.'),
  ).toMatchObject([
    { name: 'our meeting in Sendai in May 2030', date: '2030-05', city: 'Sendai', status: 'held' },
  ]);
  expect(
    meetings('The Ministers welcomed progress since their previous meeting in Ashgabat in October 2030.'),
  ).toMatchObject([
    { name: 'previous meeting in Ashgabat in October 2030', date: '2030-10', city: 'Ashgabat' },
  ]);
});

it('gives them the id of the series and the month, which another article gives too', () => {
  const [other] = meetings('Building on our meeting in Sendai in May 2030, we set out what we have agreed.');
  expect(other?.id).toMatch(/^coast-hill-foreign-ministers-meeting-2030-05$/);
});

it('knows the meeting that is reported by its place and date', () => {
  expect(meetings('We are grateful for our meeting in Bamako in May 2031.')).toEqual([]);
});

it('counts the meeting before the one reported', () => {
  expect(meetings('They reviewed progress since the previous meeting.')).toMatchObject([
    {
      name: "Fourth Coast-Hill Foreign Ministers' Meeting",
      ordinal: 4,
      id: 'coast-hill-foreign-ministers-meeting-4',
    },
  ]);
});

/** The days of a meeting of which a text tells how long it lasted, and when it began or ended. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const days = (told: string) => {
  const { meetings } = parser.parse(
    `Ministers gather in Osh\n\nPublished: 15 May 2031\n\nThe foreign ministers of Mongolia, Kazakhstan and Kyrgyzstan ${told}. They talked about trade at the Third Altai Ministerial Meeting.\n`,
  );
  const meeting = meetings.find(({ primary }) => primary);
  return [meeting?.date, meeting?.endDate];
};

describe('how long a meeting lasted', () => {
  it.each([
    ['opened a two-day meeting in Osh today', ['2031-05-15', '2031-05-16']],
    ['began a three-day ministerial conference in Osh on Wednesday', ['2031-05-14', '2031-05-16']],
    ['are holding a two-day meeting in Osh from 14 May', ['2031-05-14', '2031-05-15']],
    ['met in Osh for three days beginning 14 May', ['2031-05-14', '2031-05-16']],
    ['concluded a two-day meeting in Osh today', ['2031-05-14', '2031-05-15']],
    ['held a two-day meeting in Osh that ended on Thursday', ['2031-05-14', '2031-05-15']],
    ['wrapped up three days of talks, a three-day session, in Osh on Thursday', ['2031-05-13', '2031-05-15']],
  ])('%s', (told, expected) => expect(days(told)).toEqual(expected));

  it('is not counted where the text does not say whether the day is the first or the last, nor where it gives both', () => {
    expect(days('held a two-day meeting in Osh on Wednesday')).toEqual(['2031-05-14', null]);
    expect(days('opened a two-day meeting in Osh, to be held on 14 and 15 May')).toEqual([
      '2031-05-14',
      '2031-05-15',
    ]);
    expect(days('met in Osh on Wednesday to end a three-day strike')).toEqual(['2031-05-14', null]);
  });

  it('a statement dated under its title is not of a day on which others met', () => {
    const { meetings } = parser.parse(
      "Chairman's Statement of the 20th Coast Ministerial Meeting\nDa Nang, Viet Nam, 10 July 2030\n\n1. The 20th Coast Ministerial Meeting was chaired by H.E. Duong Quoc Trung, Minister of Foreign Affairs of Viet Nam.\n\n2. The Meeting reaffirmed the Charter.\n\n3. The Meeting welcomed the outcomes of the Energy Ministers' Meeting held in Vientiane on 27 September 2029.\n",
    );
    expect(meetings.find(({ primary }) => primary)?.date).toBe('2030-07-10');
  });

  it.each([
    ['will meet in Osh on Saturday', '2031-05-17'],
    ['are expected to gather in Osh on Thursday', '2031-05-15'],
    ['met in Osh on Saturday', '2031-05-10'],
  ])('a weekday lies ahead of what is to come and behind what was: %s', (told, expected) =>
    expect(days(told)[0]).toBe(expected),
  );

  it.each([
    ['met in Almaty on 14 May 2031', '2031-05-14', null],
    ['met in Osh on 14-15 May 2031', '2031-05-14', '2031-05-15'],
    ['met in Osh', '2031-05-15', null],
  ])('the first paragraph tells the day before the line over it does: %s', (told, first, last) => {
    const { meetings } = parser.parse(
      `Joint Statement of the Third Altai Ministerial Meeting\nOsh, Kyrgyzstan, 15 May 2031\n\nThe Ministers of Foreign Affairs of Mongolia and Kazakhstan ${told}.\n\n1. The Ministers agree.\n\n2. The Ministers trade.\n`,
    );
    const meeting = meetings.find(({ primary }) => primary);
    expect([meeting?.date, meeting?.endDate]).toEqual([first, last]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/parse/calendar.ts';
import { datesIn } from '../../../src/parse/en/dates/dates.ts';

const read = (text: string) =>
  datesIn(text, 0, text.length).map((date) => {
    const { date: first, endDate } = resolve(date, { date: '2031-05-22', basis: 'stated' }, true);
    return endDate ? `${first}/${endDate}` : first;
  });

describe('English dates', () => {
  it.each([
    ['on 27 July 2034 in Rome', ['2034-07-27']],
    ['on July 27th, 2034', ['2034-07-27']],
    ['on 27. July 2034', ['2034-07-27']],
    ['on 27 JUL 2034', ['2034-07-27']],
    ['on 2034 July 27', ['2034-07-27']],
    ['27-07-2034', ['2034-07-27']],
    ['1. May ships sail', []],
    ['(27 april 2034)', ['2034-04-27']],
    ['rule 27 may apply', []],
    ['SEPTEMBER 24, 2029', ['2029-09-24']],
    ['Updated: Apr 27,2034', ['2034-04-27']],
    ['from 3 to 5 November 2036', ['2036-11-03/2036-11-05']],
    ['May 22-24, 2031', ['2031-05-22/2031-05-24']],
    ['30 June to 2 July 2031', ['2031-06-30/2031-07-02']],
    ['from May 30 to June 2, 2031', ['2031-05-30/2031-06-02']],
    ['between 26 and 29 August 2034', ['2034-08-26/2034-08-29']],
    ['this 8th day of June 2033', ['2033-06-08']],
    ['held in June 2027 and in 2029', ['2027-06', '2029']],
    ['2030-09-12 21:33', ['2030-09-12']],
    ['22.10.2029', ['2029-10-22']],
    ['10/22/2029', ['2029-10-22']],
    ['Sept. 12 (Xinhua)', ['2030-09-12']],
    ['on Thursday', ['2031-05-22']],
    ['Thursday, 15 May', ['2031-05-15']],
    ['from Tuesday to Thursday', ['2031-05-20/2031-05-22']],
    ['Monday-Wednesday', ['2031-05-19/2031-05-21']],
    ['last month', ['2031-04']],
    ['Today, we met', ['2031-05-22']],
    ['This morning, we met', ['2031-05-22']],
    ['05/05/2029', ['2029-05-05']],
  ])('%s', (text, dates) => expect(read(text)).toEqual(dates));

  it.each([
    'we may meet and march on',
    '1.5 per cent of 2,000',
    'Resolution 2231 (2015)',
    '31.31.2030',
    'Area 3.0, 9.5 million',
    '04/05/2029',
  ])('no date: %s', (text) => expect(read(text)).toEqual([]));

  it('a full date is read back as it was written, whatever the form', () => {
    const months =
      'January February March April May June July August September October November December'.split(' ');
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(3), (date, form) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
        const name = months[m] as string;
        const written = [
          `${d} ${name} ${y}`,
          `${name} ${d}, ${y}`,
          `${name.slice(0, 3)}. ${d}, ${y}`,
          `${d}.${m + 1}.${y}`,
        ];
        // May has no short form, so no full stop.
        const text = (written[form] as string).replace('May.', 'May');
        expect(read(text)).toEqual([date.toISOString().slice(0, 10)]);
      }),
    );
  });
});

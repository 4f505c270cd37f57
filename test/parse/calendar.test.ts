import { describe, expect, it } from 'vitest';
import { type Anchor, NO_DATE, type PartialDate, resolve } from '../../src/parse/calendar.ts';

const published = (date: string): Anchor => ({ date, basis: 'curated' });
const of = (date: Partial<PartialDate>, spoken: Anchor | null, past = true) => {
  const { date: value, endDate, datePrecision, dateBasis } = resolve({ ...NO_DATE, ...date }, spoken, past);
  return [value, endDate, datePrecision, dateBasis];
};

describe('a date that the text states', () => {
  it('is kept in the precision it has', () => {
    expect(of({ year: 2022, month: 1 }, null)).toEqual(['2022-01', null, 'month', 'stated']);
    expect(of({ year: 2033, month: 2, day: 7, endDay: 8 }, null)).toEqual([
      '2033-02-07',
      '2033-02-08',
      'day',
      'stated',
    ]);
  });
  it('has no day that its month lacks', () => {
    expect(of({ year: 2031, month: 2, day: 30 }, null)).toEqual(['2031-02', null, 'month', 'stated']);
  });
  it('may end in the next month, and in the next year', () => {
    expect(of({ year: 2031, month: 7, day: 31, endMonth: 8, endDay: 2 }, null)[1]).toBe('2031-08-02');
    expect(of({ year: 2031, month: 12, day: 31, endMonth: 1, endDay: 2 }, null)[1]).toBe('2032-01-02');
  });
});

describe('a date without its year', () => {
  it('has none where no date is known', () => {
    expect(of({ month: 4, day: 27 }, null)).toEqual(['--04-27', null, 'day', null]);
    expect(of({ day: 27 }, null)).toEqual(['---27', null, 'day', null]);
  });
  it('lends no year to another', () => {
    expect(of({ month: 4, day: 27 }, { date: '--05-01', basis: 'stated' })).toEqual([
      '--04-27',
      null,
      'day',
      null,
    ]);
  });
  it('takes the year of the sidecar and says so', () => {
    expect(of({ month: 4, day: 27 }, published('2023-04-27'))).toEqual([
      '2023-04-27',
      null,
      'day',
      'curated',
    ]);
  });
  it('read in January, lies in the December before where it is past, and after where it is planned', () => {
    expect(of({ month: 12, day: 30 }, published('2031-01-02'))[0]).toBe('2030-12-30');
    expect(of({ month: 12, day: 30 }, published('2031-01-02'), false)[0]).toBe('2031-12-30');
  });
  it('that has its day only lies in the month before where that day is still to come', () => {
    expect(of({ day: 30 }, published('2031-05-02'))[0]).toBe('2031-04-30');
    expect(of({ day: 1 }, published('2031-05-02'))[0]).toBe('2031-05-01');
  });
});

describe('a relation to a known date', () => {
  it('counts months, over the end of a year too', () => {
    const next = { relative: { unit: 'month', by: 1 } } as const;
    expect(of(next, published('2023-04-27'))).toEqual(['2023-05', null, 'month', 'resolved']);
    expect(of(next, published('2023-12-27'))[0]).toBe('2024-01');
  });
  it('gives the month where the year is not known', () => {
    const next = { relative: { unit: 'month', by: 1 } } as const;
    expect(of(next, { date: '--12-27', basis: 'stated' })).toEqual(['--01', null, 'month', null]);
  });
  it('counts years and days', () => {
    expect(of({ relative: { unit: 'year', by: 1 }, month: 3 }, published('2031-06-01'))[0]).toBe('2032-03');
    expect(of({ relative: { unit: 'day', by: -1 } }, published('2031-03-01'))[0]).toBe('2031-02-28');
  });
  it('is unknown where nothing is known to count from', () => {
    expect(of({ relative: { unit: 'month', by: 1 } }, null)).toEqual([null, null, null, null]);
  });
  it('is the last such weekday up to the known date', () => {
    // 2032-06-18 is a Friday.
    expect(of({ weekday: 4 }, published('2032-06-18'))[0]).toBe('2032-06-17');
    expect(of({ weekday: 5 }, published('2032-06-18'))[0]).toBe('2032-06-18');
    expect(of({ weekday: 7 }, published('2032-06-18'))[0]).toBe('2032-06-13');
  });
});

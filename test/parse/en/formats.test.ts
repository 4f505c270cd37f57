/** Whether those who met sat in one place. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

it.each(['by video conference', 'via Zoom', 'virtually', 'via video link', 'online'])(
  'held %s, it has no city',
  (how) => {
    expect(primary(`The Third Coast Summit was held ${how} on 3 May 2031. Rome is in Italy.`)).toMatchObject({
      city: null,
      format: 'video',
    });
  },
);

it('a meeting in person and online is held in its city', () => {
  expect(
    primary('The Third Coast Summit was held on 3 May 2031 in Rome both in person and online.'),
  ).toMatchObject({ city: 'Rome', format: 'in-person' });
});

it('who takes part by video does not make it a meeting by video', () => {
  expect(
    primary(
      'Summit ends\n\nThe Third Coast Summit was held in Rome on 3 May 2031. President Ali Keita took part via videoconference.\n',
    ),
  ).toMatchObject({ city: 'Rome', format: 'in-person' });
});

/** Pages set in capitals from end to end. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { participantsOf } from './present.ts';

const PAGE = `COMMUNIQUÉ OF THE THIRD ORDINARY SUMMIT OF THE COAST COMMUNITY HEADS OF STATE

1. THE COAST COMMUNITY HEADS OF STATE, THEIR EXCELLENCIES PRESIDENT ALI KEITA OF THE REPUBLIC OF MALI; PRESIDENT DR. AMA O'DWYER-TOURÉ OF THE TOGOLESE REPUBLIC; AND H.E. KOFI AYI, VICE PRESIDENT OF THE REPUBLIC OF GHANA, HELD THE 3RD ORDINARY SUMMIT IN NAIROBI, KENYA ON 27TH NOVEMBER, 2032.

2. THE SUMMIT RECEIVED THE ANNUAL REPORT OF THE COUNCIL OF MINISTERS (COM) AND COMMENDED THE COM FOR THE PROGRESS MADE IN THE IMPLEMENTATION OF THE PROGRAMMES OF THE COMMUNITY SINCE THE LAST SUMMIT.

3. THE SUMMIT WAS CHAIRED BY PRESIDENT ALI KEITA OF THE REPUBLIC OF MALI, AND DIRECTED THE COUNCIL TO REPORT TO THE NEXT SUMMIT ON THE STATE OF THE COMMON MARKET AND ON THE ROADS.
`;

it('are read as if they were set in small letters', () => {
  const { meetings, points } = parser.parse(PAGE);
  expect(participantsOf(PAGE)).toEqual([
    'ALI KEITA | ML | PRESIDENT | chair',
    "AMA O'DWYER-TOURÉ | TG | PRESIDENT | attendee",
    'KOFI AYI | GH | VICE PRESIDENT | attendee',
  ]);
  expect(meetings.find(({ primary }) => primary)).toMatchObject({
    date: '2032-11-27',
    city: 'NAIROBI',
    country: 'KE',
  });
  expect(points.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
});

it('a quotation or a heading in capitals on a page in small letters stays as it is', () => {
  const story = `COAST SUMMIT ENDS\n\nThe Third Coast Summit was held in Dakar, Senegal, on 3 May 2031 and attended by President Ali KEITA of Mali, who said a great many things about ports.\n\nREAD MORE: ${'NEWS OF THE DAY '.repeat(12)}\n`;
  expect(participantsOf(story)).toEqual(['Ali KEITA | ML | President | attendee']);
});

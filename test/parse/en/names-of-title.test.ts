/** Names that the title alone has, for those whom the story gives by office and country. Names are invented. */
import { expect, it } from 'vitest';
import { participantsOf } from './present.ts';

const readout = (title: string, lead: string) =>
  participantsOf(`BRIEFING ROOM / STATEMENTS AND RELEASES\nReadout of ${title}\nMAY 3, 2031\n\n${lead}\n`);

it.each([
  [
    'one office in the plural',
    'President Cole’s Meeting with President Keita and President Toure',
    'President Ann Cole met today with the Presidents of Mali and Togo in Dakar.',
    [
      'Ann Cole | US | President | attendee',
      'Keita | ML | President | attendee',
      'Toure | TG | President | attendee',
    ],
  ],
  [
    'an office each',
    'Vice President Roy Dole’s Meeting with Prime Minister Mori Aya and President Han Jin',
    'Vice President Roy Dole met today with the Prime Minister of Japan and the President of the Republic of Korea.',
    [
      'Roy Dole | US | Vice President | attendee',
      'Mori Aya | JP | Prime Minister | attendee',
      'Han Jin | KR | President | attendee',
    ],
  ],
  [
    'one more in the title than in the story',
    'President Cole’s Meeting with President Keita, President Mensah and President Toure',
    'President Ann Cole met today with the Presidents of Mali and Togo in Dakar.',
    ['Ann Cole | US | President | attendee', ' | ML | President | attendee', ' | TG | President | attendee'],
  ],
  [
    'another office',
    'President Cole’s Meeting with Minister Keita and Minister Toure',
    'President Ann Cole met today with the Presidents of Mali and Togo in Dakar.',
    ['Ann Cole | US | President | attendee', ' | ML | President | attendee', ' | TG | President | attendee'],
  ],
])('%s', (_, title, lead, expected) => expect(readout(title, lead)).toEqual(expected));

/** Those who signed an agreed text. Names are invented. */
import { expect, it } from 'vitest';
import { participantsOf } from './present.ts';

const signed = (blocks: string) =>
  participantsOf(
    `Joint Statement of the Third Coast Summit\n\n1. The Third Coast Summit was held in Dakar on 3 May 2031.\n\n2. They agreed.\n\n${blocks}\n`,
  );
const both = [
  'Ali Keita | ML | Minister of Foreign Affairs | attendee',
  'Ama TOURE | TG | Premier | attendee',
];

it.each([
  'For the Government of the Republic of Mali\n\nAli Keita\nMinister of Foreign Affairs\n\nFor the Togolese Republic:\nPremier\nAma TOURE',
  'For the Government of Mali: Ali Keita, Minister of Foreign Affairs\n\nFor the Government of the Togolese Republic: Ama TOURE, Premier',
])('%s', (blocks) => expect(signed(blocks)).toEqual(both));

it('what is done for a country is no signature', () => {
  expect(signed('For Mali\n\nSchools and Roads\n\nFor Togo\n\nPorts and Ships of the Line')).toEqual([]);
});

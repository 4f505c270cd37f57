/** For which country somebody speaks, where a text says it of a side. Names are invented. */
import { expect, it } from 'vitest';
import { participantsOf } from './present.ts';

const HELD = 'The third consultations were held in Dakar on 3 May 2031.';
const countries = (story: string) =>
  participantsOf(`Joint Statement\n\n${HELD} ${story}\n`).map((each) =>
    each.split(' | ').slice(0, 2).join(' | '),
  );

it.each([
  'The Indian side was led by Arun Rao, Secretary (West), and the Estonian side was led by Liis Kask, Director General for Asia.',
  'The Indian delegation was headed by Secretary Arun Rao and the Estonian delegation by Director General Liis Kask.',
  'Secretary Arun Rao led the Indian delegation, while Liis Kask, Director General for Asia, headed the Estonian side.',
  'Secretary Arun Rao represented the Indian side, while Liis Kask, Director General for Asia, headed the Estonian side.',
  'On the Indian side, Secretary Arun Rao attended; on the Estonian side, Director General Liis Kask attended.',
  'The Indian and Estonian delegations were led by Secretary Arun Rao and Director General Liis Kask, respectively.',
  'India was represented by Secretary Arun Rao and Estonia was represented by Director General Liis Kask.',
  'The delegation of the Republic of India was led by Secretary Arun Rao and the delegation of Estonia, led by Director General Liis Kask, arrived later.',
  'The talks were co-chaired by Secretary Arun Rao on behalf of India and Director General Liis Kask on behalf of Estonia.',
])('%s', (story) => {
  expect(countries(story)).toEqual(['Arun Rao | IN', 'Liis Kask | EE']);
});

it('a delegation includes others, also in the next sentence', () => {
  const others = ['Awa Diop | SN', 'Ali Ba | SN', 'Ama Sy | SN'];
  expect(
    countries(
      'Senegal was represented by a delegation headed by the Director for Human Rights, Awa Diop, and included the Director for Legal Affairs, Ali Ba, and Ambassador Ama Sy.',
    ),
  ).toEqual(others);
  expect(
    countries(
      'The Senegalese delegation was led by Director Awa Diop. It also included the Director for Legal Affairs, Ali Ba, and Ambassador Ama Sy.',
    ),
  ).toEqual(others);
});

it('a side says nothing of those who have a country of their own, nor of those before it', () => {
  expect(
    countries(
      'Togolese Foreign Minister Kofi Ayi met Ambassador Awa Diop and the Malian delegation was led by Kenyan Foreign Minister Grace Wambui.',
    ),
  ).toEqual(['Kofi Ayi | TG', 'Awa Diop | ', 'Grace Wambui | KE']);
});

it.each([
  'Mr. Ali Keita, Deputy Minister of Defence, and Ms. Awa Diop, Director for Asia, from the Malian side, as well as Mr. Kofi Ayi, Deputy Minister of Defence, from the Togolese side, held the meeting.',
  'Ali Keita, Deputy Minister of Defence, and Awa Diop, Director for Asia, on the Malian side and Kofi Ayi, Deputy Minister of Defence, on the Togolese side, held the meeting.',
  'From the Malian side, Deputy Minister of Defence Ali Keita and Director for Asia Awa Diop, and from the Togolese side, Deputy Minister of Defence Kofi Ayi held the meeting.',
])('the side stands behind those who are of it, or before them: %s', (sentence) => {
  expect(countries(sentence)).toEqual(['Ali Keita | ML', 'Awa Diop | ML', 'Kofi Ayi | TG']);
});

it('where somebody serves stands between office and name, and for whom they chaired behind the verb', () => {
  expect(
    countries(
      'Acting Assistant Secretary for Arms Control Awa Diop and Director for Space Ali Ba co-chaired the meeting for the Government of Senegal. Director General for Asia, Ministry of Foreign Affairs, Kofi Ayi and Deputy Director for Policy, Ministry of Defence, Ama Sy co-chaired for the Government of Togo.',
    ),
  ).toEqual(['Awa Diop | SN', 'Ali Ba | SN', 'Kofi Ayi | TG', 'Ama Sy | TG']);
});

/** Titles of many words with a name right behind them, between commas, and before them. Names are invented. */
import { expect, it } from 'vitest';
import { participantsOf } from './present.ts';

const TITLES = `Under Secretary of State for Civilian Security, Democracy, and Human Rights
Under Secretary for Economic Growth, Energy, and the Environment
Acting Principal Deputy Assistant Secretary of State for the Bureau of Democracy, Human Rights, and Labor
Assistant Secretary of State for Population, Refugees, and Migration
Assistant Secretary of State for East Asian and Pacific Affairs
Assistant to the President for National Security Affairs
Special Envoy for the Middle East
Special Representative for Afghanistan Reconciliation
Senior Bureau Official
Senior Director for East Asia and Oceania at the National Security Council
Director of National Intelligence
USAID Administrator
Chargé d'Affaires ad interim
Secretary of State for Foreign, Commonwealth and Development Affairs
Minister of State at the Ministry of Foreign Affairs
Director-General of the European Affairs Bureau of the Ministry of Foreign Affairs
Head of the Policy Planning Department
Secretary (East)
Undersecretary for Policy
Minister in the Prime Minister's Office
Vice Chairman of the Standing Committee of the National People's Congress
Chief of the Defence Staff
Deputy Chairman of the Mejlis
Adviser to the President
Counselor of the Department of State
Ambassador-at-Large for Cyberspace and Digital Policy
Minister of Digital Development, Innovations and Aerospace Industry
Minister of Land, Infrastructure, Transport and Tourism`.split('\n');

const named = (sentence: string) =>
  participantsOf(`Joint Statement\n\n${sentence}\n`).map((each) => each.split(' | ')[0]);
const BOTH = ['Warren Petrakis', 'Kossi Adomako'];

it.each(TITLES)('%s', (title) => {
  const [before, between, behind] = [
    `${title} Warren Petrakis and Togolese Foreign Minister Kossi Adomako met in Accra on May 3, 2031.`,
    `The talks were held in Accra on May 3, 2031 and attended by the ${title}, Warren Petrakis, and the Foreign Minister of Togo, Kossi Adomako.`,
    `The talks were held in Accra on May 3, 2031 and attended by Mr. Warren Petrakis, ${title}, and Mr. Kossi Adomako, Foreign Minister of Togo.`,
  ].map(named);
  expect(before).toEqual(BOTH);
  expect(between).toEqual(BOTH);
  expect(behind).toEqual(BOTH);
});

it('a ministry at which somebody serves tells the country', () => {
  const [first, second] = participantsOf(
    `Joint Statement\n\nMart Kuusk, Director General of the Political Department at the Ministry of Foreign Affairs of Estonia, and Grace Wambui, Director General for Europe at the Ministry of Foreign and Diaspora Affairs of Kenya, held talks in Nairobi on May 3, 2031.\n`,
  );
  expect(first).toBe('Mart Kuusk | EE | Director General of the Political Department | attendee');
  expect(second).toBe('Grace Wambui | KE | Director General for Europe | attendee');
});

it('ends a title before the honorific of another person', () => {
  expect(
    participantsOf(
      'Summit held\n\nThe third Sahel Summit was held in Accra on May 3, 2031. It was attended by H.E. Warren Petrakis, President of the ECOWAS Commission and H.E. Kossi Adomako, President of Togo.\n',
    ),
  ).toEqual([
    expect.stringMatching(/^Warren Petrakis \|.*President of the ECOWAS Commission(?! and)/),
    expect.stringMatching(/^Kossi Adomako \|/),
  ]);
});

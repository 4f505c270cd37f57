/** Acts in English, on sentences of invented points. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

function pointsOf(text: string) {
  return parser.parse(
    `JOINT COMMUNIQUÉ OF THE THIRD MEETING OF FOREIGN MINISTERS OF ZAMBIA AND MONGOLIA\n\nLusaka, Zambia, 4 May 2031\n\n1. The Third Meeting of Foreign Ministers of Zambia and Mongolia was held in Lusaka on 4 May 2031. It was attended by Foreign Minister Mwansa Phiri of Zambia and Foreign Minister Batbayar Dorj of Mongolia.\n\n2. ${text}\n\n3. The two sides thanked Zambia.\n`,
  ).points;
}
const actsOf = (text: string) => pointsOf(text).find(({ ordinal }) => ordinal === 2)?.acts ?? [];
const verbs = (text: string) => actsOf(text).map(({ verb }) => verb);

describe('the verbs of a point', () => {
  it.each([
    [
      'behind the actor',
      'The Ministers reaffirmed the Charter. They welcomed the new road.',
      ['reaffirmed', 'welcomed'],
    ],
    ['with the adverbs that are part of them', 'We also strongly condemn the attacks.', ['strongly condemn']],
    [
      'joined in the same form',
      'The Ministers recalled their last meeting, and agreed to meet in 2033.',
      ['recalled', 'agreed'],
    ],
    [
      'as one where they are side by side',
      'The Ministers discussed and reviewed the plan.',
      ['discussed and reviewed'],
    ],
    [
      'behind words that lead up to the actor',
      'In this regard, recalling the past, the Ministers took note of the report.',
      ['took note of'],
    ],
    ['without an actor in a text that leaves it out', 'Reaffirms the importance of peace.', ['Reaffirms']],
  ])('stand %s', (_, text, expected) => expect(verbs(text)).toEqual(expected));

  it.each([
    ['an infinitive of the same form', 'We agree to promote trade, and support the young.', ['agree']],
    ['a participle', 'The Ministers welcomed the plan, adopted in Astana, and its results.', ['welcomed']],
    ['a noun of the same form', 'We welcome the call and support for peace.', ['welcome']],
    ['a list of what was decided', 'Support the return of children.', []],
    ['said by others in what is reported', 'The Chair said that the Ministers agreed to a plan.', []],
  ])('are not %s', (_, text, expected) => expect(verbs(text)).toEqual(expected));
});

describe('the actor of an act', () => {
  it.each([
    ['The two sides agreed to meet again.', 'The two sides', ['MN', 'ZM']],
    ['The Zambian side thanked Mongolia.', 'The Zambian side', ['ZM']],
    ['Zambia and Mongolia support the plan.', 'Zambia and Mongolia', ['MN', 'ZM']],
    ['Central Asian countries welcomed the plan.', 'Central Asian countries', ['KG', 'KZ', 'TJ', 'TM', 'UZ']],
    ['ASEAN welcomed the plan.', 'ASEAN', null],
  ])('of %s', (text, label, countries) => {
    expect(actsOf(text)[0]?.actor).toMatchObject({ label, countries });
  });
});

describe('an act is a commitment', () => {
  it.each([
    ['The Ministers agreed to hold the next meeting in Darkhan.', 'agreed-future-checkable'],
    ['The Ministers tasked officials to report by December 2032.', 'agreed-future-checkable'],
    ['The Ministers stressed that the centre will be opened by 2033.', 'agreed-future-checkable'],
    ['The Ministers agreed to explore a new route.', 'tentative'],
    ['The Ministers agreed to deepen friendship.', 'not-checkable'],
    ['The Ministers stressed the value of friendship.', 'not-future'],
    ['The Ministers thanked the host.', 'no-undertaking'],
  ])('%s: %s', (text, rule) => expect(actsOf(text).map((act) => act.rule)).toEqual([rule]));
});

/** Points that somebody makes in a report: in small letters inside a sentence, and over several paragraphs. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const STORY =
  'Keita attends summit\n\nMalian President Ali Keita on 3 May 2031 attended the Third Coast Summit in Rome.\n\n';
const points = (text: string) =>
  parser
    .parse(STORY + text)
    .points.map(({ section, ordinal, text: own }) => `${section} ${ordinal} ${own.replace(/\s+/g, ' ')}`);

describe('points in small letters inside a sentence', () => {
  it.each([
    ['Keita said the coast should do three things: first, trade; second, sail; and third, build.', ';'],
    ['Keita called on all sides to, firstly, trade, secondly, sail, and thirdly, build.', ','],
    ['Keita made a proposal. First, trade; second, sail; third, build.', ';'],
  ])('%s', (sentence, stop) => {
    expect(points(`${sentence} The hall applauded.\n`)).toEqual([
      `remarks 1 trade${stop}`,
      `remarks 2 sail${stop}`,
      'remarks 3 build.',
    ]);
  });

  it('are none where nobody at the meeting gives them, nor in an agreed text', () => {
    const reasons = 'Critics named three reasons: first, inflation; second, debt; third, trust.\n';
    expect(points(reasons)).toEqual([]);
    expect(
      points(`Joint Statement\n\n1. We agree to, first, trade; second, sail.\n\n2. We build.\n`),
    ).toEqual(['communique 1 We agree to, first, trade; second, sail.', 'communique 2 We build.']);
  });
});

describe('what a speaker says behind the last point', () => {
  const proposals = (last: string) =>
    points(
      `Keita put forward two proposals:\n\nFirst, let us trade.\n\nTariffs hurt all.\n\nSecond, let us sail.\n\n${last}\n`,
    ).at(-1);

  it.each(['Ships should be safe.', 'We will light the harbours.', 'He said Mali will build a port.'])(
    'is a part of it: %s',
    (last) => expect(proposals(last)).toBe(`remarks 2 let us sail. ${last}`),
  );

  it.each([
    'The summit was held behind closed doors.',
    'Keita also met with President Ama Toure of Togo.',
    'Other leaders said the talks had been useful.',
  ])('is the reporter’s again where it tells: %s', (last) =>
    expect(proposals(last)).toBe('remarks 2 let us sail.'),
  );

  it('is none of it where the other points have one paragraph each', () => {
    const text =
      'Keita made two proposals:\n\nFirst, let us trade.\n\nSecond, let us sail.\n\nShips should be safe.\n';
    expect(points(text).at(-1)).toBe('remarks 2 let us sail.');
  });
});

it('a ministry’s own numbered report, which begins with its own man, is no agreed text', () => {
  const sections = (first: string) =>
    parser
      .parse(
        `Third Coast Officials Meeting\n\n1. ${first}\n\n2. The participants reviewed trade.\n\n3. The participants concurred to meet again.\n`,
      )
      .points.map(({ section }) => section);
  expect(
    sections(
      'On 3 May 2031, Mr. ARAI Shun, Ambassador of Japan, participated in the Third Coast Officials Meeting.',
    ),
  ).toEqual(['report', 'report', 'report']);
  expect(sections('The Ministers met in Rome on 3 May 2031 for the Third Coast Officials Meeting.')).toEqual([
    'communique',
    'communique',
    'communique',
  ]);
});

it('a statement that stands in a list of documents heads no agreed text', () => {
  const { kind, points: own } = parser.parse(
    `${STORY}A package was adopted. It includes:\n\nJoint Statement of the Heads of State\nAgreement on Railways\n\nMalian President Ali Keita presented two initiatives.\n\nFirst, it is time to build.\n\nSecondly, it is time to sail.\n`,
  );
  expect(kind).toBe('news');
  expect(own.map(({ section }) => section)).toEqual(['remarks', 'remarks']);
});

it('a text is of the kind that its heading or what announces it tells', () => {
  const kindOf = (announced: string, heading = '') =>
    parser.parse(
      `Neighbours stress trade\n\nThey met in Rome on 3 May 2031.\n\n${announced}\n\n${heading}1. They agree.\n\n2. They build.\n`,
    ).kind;
  expect(
    kindOf(
      'The full text of the joint statement is as in the following:',
      'Coast Platform: Joint Ministerial Statement\n\n',
    ),
  ).toBe('joint-statement');
  expect(kindOf('The full text of the declaration is as follows:')).toBe('declaration');
});

it('the last of several short items heads no paragraph', () => {
  expect(
    points(
      'Keita urged partners to:\n- Trade\n- Sail\n- Build\nKeita also highlighted that tariffs hurt all who trade.\n',
    ),
  ).toEqual(['remarks 1 Trade', 'remarks 2 Sail', 'remarks 3 Build']);
});

it('headings in capitals on a page on one line part points', () => {
  const { points: own } = parser.parse(
    `CHAIRMAN'S STATEMENT OF THE THIRD COAST SUMMIT ROME, 3 MAY 2031 1. We, the Leaders, met in Rome for the Third Coast Summit on 3 May 2031. 2. We agreed on peace ${'in the straits and on the high seas, '.repeat(30)} and on peace. KEY DELIVERABLES 3. We adopted a plan. 4. We build.`,
  );
  expect(own.map(({ text }) => text.slice(-12))).toEqual(
    [' 3 May 2031.', 'd on peace.', 'pted a plan.', 'We build.'].map((end) =>
      expect.stringContaining(end.trim()),
    ),
  );
});

it('who stands right before the verb speaks, whomever the sentence names before', () => {
  const { points: own } = parser.parse(
    `${STORY}In his remarks to the meeting, Malian President Ali Keita highlighted the consensus as follows:\n\nFirst, the coast will trade.\n\nSecond, the coast will sail.\n`,
  );
  expect(own.map(({ speaker }) => speaker)).toEqual(['Ali Keita', 'Ali Keita']);
});

it('numbers with a hyphen count, also behind a full line of a wrapped text that has lost its title’s break', () => {
  const line = 'The Supreme Council of the Coast Union stressed that all of the ports shall';
  const { kind, points: own } = parser.parse(
    [
      'Final Communiqué of the 52nd Session of the Coast Union Supreme Council under',
      'chairmanship of King Faris bin Isa Al Khalifa of the Kingdom of Bahrain held',
      'in Manama on 3 May 2031, with all of the members present at the session.',
      `1- ${line}`,
      'stay open in fair weather and in foul, at night and by day, and be lit well.',
      `2- ${line}`,
      'be kept free of mines, and that each member shall pay for its own harbours.',
      `3- ${line}`,
      'be named after their cities, and be marked so upon all of the maps they print.',
      '',
    ].join('\n'),
  );
  expect(kind).toBe('communique');
  expect(own.map(({ section, ordinal }) => `${section} ${ordinal}`)).toEqual([
    'communique 1',
    'communique 2',
    'communique 3',
  ]);
});

it('points that the sentence counts itself: the first is to …', () => {
  expect(
    points(
      'Keita called for three steps. The first is to trade. The second is to sail. The third is to build.\n',
    ),
  ).toEqual(['remarks 1 to trade.', 'remarks 2 to sail.', 'remarks 3 to build.']);
});

it('points that a report counts by their noun', () => {
  expect(
    points(
      '"My first proposal is to trade," Keita said.\n\nHis second suggestion was to sail, and he wanted it soon.\n\nThe third initiative would be to build.\n',
    ),
  ).toHaveLength(3);
});

it('what they should do, as he said, goes on with the last point as with the others', () => {
  const text =
    'OSH, May 14 (Xinhua) -- Chinese Foreign Minister Lu Heng made two suggestions on Wednesday.\n\nFirst, the members should trade, Lu said.\n\nThey should open their ports, he said.\n\nSecond, the members should meet, Lu said.\n\nThey should uphold the Charter, he said, calling for patience.\n';
  const { points } = parser.parse(`Lu makes two suggestions\n\n${text}`);
  expect(points.map(({ text: own }) => own.slice(-30))).toEqual(
    ['uld open their ports, he said.', 'e said, calling for patience.'].map((own) =>
      expect.stringContaining(own.slice(-20)),
    ),
  );
});

it('My third and final point is a mark, too', () => {
  const text =
    'Remarks by Foreign Minister Lu Heng of China at the Coast Forum\n\nExcellencies,\n\nI would like to make two points.\n\nMy first point is about borders.\n\nMy second and final point is about roads.\n\nThank you.\n';
  expect(parser.parse(text).points.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
});

it('are of the president whom the press of his country names without it', () => {
  const text =
    'President Seitkali sets out two priorities\n16:42, 12 September 2031\n\nOSH. KAZINFORM - President Daniyar Seitkali took part in the 13th Coast Summit, which was held in Osh on September 12.\n\nThe meeting was chaired by Kyrgyz President Ulan Asanbekov.\n\nIn his speech, the Kazakh President noted that trade has grown. He then named two priorities.\n\nFirst. We must finish the work.\n\nSecond. It is necessary to remove the barriers.\n';
  expect(parser.parse(text).points.map(({ section, speaker }) => [section, speaker].join(' '))).toEqual([
    'remarks Daniyar Seitkali',
    'remarks Daniyar Seitkali',
  ]);
});

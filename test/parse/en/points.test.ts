/** The numbered points of English texts. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const HEAD =
  'Joint Statement of the Third Coast Summit\n\nThe Third Coast Summit was held in Rome on 3 May 2031.\n\n';
const points = (text: string) =>
  parser.parse(HEAD + text).points.map(({ ordinal, text: own }) => `${ordinal} ${own.replace(/\s+/g, ' ')}`);

describe('points', () => {
  it('numbers without a stop count paragraphs, the last short one too, and no rows of a table', () => {
    const long =
      'We agree on a plan for the coast, on ports and ships, and on all that those who live by the sea ask of us every year.';
    const short = 'We look forward to the Fourth Coast Summit in Rome in July 2033.';
    expect(points(`1 ${long}\n\n2 ${short}\n`)).toEqual([`1 ${long}`, `2 ${short}`]);
    expect(
      points(`1. ${long}\n\n2. ${short}\n\n1 Agreement on Cooperation in the Field of Coastal Trade\n`),
    ).toHaveLength(2);
  });

  it('headings with Roman numbers are no points, and the numbering runs on below them', () => {
    const text = 'I. Peace and security\n\n1. We agree.\n\n2. We build.\n\nII. Trade\n\n3. We trade.\n';
    expect(points(text)).toEqual(['1 We agree.', '2 We build.', '3 We trade.']);
  });

  it('headings with a number are points where one of them stands over a paragraph without a number', () => {
    const text =
      '1. General issues\n\nThe ministers agreed on a plan.\n\n2. Fisheries\n\n(1) The ministers agreed.\n\n(2) They will meet again.\n';
    expect(points(text)).toEqual([
      '1 General issues The ministers agreed on a plan.',
      '2 Fisheries (1) The ministers agreed. (2) They will meet again.',
    ]);
    const parts =
      'I. Preamble\n\nThe ministers agreed on a plan.\n\nII. Fisheries\n\n1. We agree.\n\n2. We build.\n';
    expect(points(parts)).toEqual(['1 We agree.', '2 We build.']);
  });

  it('a number alone on its line stands over its paragraph, the last one too', () => {
    expect(points('1.\n\nWe agree.\n\n2.\n\nWe build.\n')).toEqual(['1 We agree.', '2 We build.']);
  });

  it('a report in numbered paragraphs is a report, also where somebody speaks in one', () => {
    const text =
      'Outcome of the Third Coast Summit\n\n1. Foreign Minister Awa Diop of Senegal chaired the Third Coast Summit in Rome on 3 May 2031.\n\n2. She said that Senegal will help.\n\n3. The ministers agreed on a plan.\n\nAttachment  2031 Joint Statement.pdf\n';
    expect(parser.parse(text).points.map(({ section }) => section)).toEqual(['report', 'report', 'report']);
  });

  it('numbered paragraphs in which those who met act as one are agreed, whatever the text calls itself', () => {
    const text = (second: string) =>
      `Results of the Third Coast Summit\n\n1. The Coast Ministers met in Rome on 3 May 2031.\n\n2. ${second}\n\n3. On trade, the Ministers agreed on a plan.\n\n4. Malian Foreign Minister Ali Keita said that Mali will help.\n`;
    const sections = (second: string) => [
      ...new Set(parser.parse(text(second)).points.map(({ section }) => section)),
    ];
    expect(sections('The Ministers welcomed the new port.')).toEqual(['communique']);
    expect(sections('Togo has built a port.')).toEqual(['report']);
  });

  it('proposals are those of the president who is named by his office alone', () => {
    const text =
      'Summit in Rome\n\nThe Third Coast Summit was held in Rome on 3 May 2031. It was attended by Malian President Ali Keita.\n\nThe Malian president said that trade grows.\n\nFirst, it is time to build.\n\nSecondly, it is time to sail.\n';
    expect(parser.parse(text).points.map(({ section, speaker }) => [section, speaker])).toEqual([
      ['remarks', 'Ali Keita'],
      ['remarks', 'Ali Keita'],
    ]);
  });

  it('proposals in a quotation that runs over paragraphs are those of the one named last', () => {
    const text =
      'Summit in Rome\n\nThe Third Coast Summit was held in Rome on 3 May 2031. It was attended by Malian President Ali Keita.\n\nThe hall was full when President Keita rose.\n\n“Today we speak with one voice. I would like to put forward two proposals.\n\nFirst, it is time to build.\n\nSecond, it is time to sail.”\n\nThe summit ended at noon.\n';
    expect(parser.parse(text).points.map(({ section, speaker }) => [section, speaker])).toEqual([
      ['remarks', 'Ali Keita'],
      ['remarks', 'Ali Keita'],
    ]);
  });

  it('a menu that is written as a list, and links to more, are no points', () => {
    const text =
      'Skip navigation\n\n1. HOME\n2. Press\n3. Press Releases\n\n• New page of the budget Detail>>>\n• List of hotlines Detail>>>\n\nOutcome of the Third Coast Summit\n\n1. The Third Coast Summit was held in Rome on 3 May 2031.\n\n2. It will meet again.\n';
    const { title, points: found } = parser.parse(text);
    expect(title).toBe('Outcome of the Third Coast Summit');
    expect(found.map(({ text: own }) => own.slice(0, 9))).toEqual(['The Third', 'It will m']);
  });

  it('numbers that have lost their stops count, dates and counts do not', () => {
    const words =
      'agree to keep the sea lanes open to all ships at all times, in fair weather and in foul, and to light the harbours.';
    expect(
      points(`1 We ${words}\n\n2 Ministers ${words}\n\n3 May was the day on which they ${words}\n`),
    ).toEqual([`1 We ${words}`, `2 Ministers ${words}`]);
  });

  it('a media statement of those who met is agreed text', () => {
    const text =
      'Media Statement: Third Coast Summit\n\n1. The leaders met in Rome on 3 May 2031 for the Third Coast Summit.\n\n2. They agreed.\n';
    expect(parser.parse(text).points.map(({ section }) => section)).toEqual(['communique', 'communique']);
  });

  it('headings in capitals part points, and belong to none', () => {
    expect(points('PEACE\n\n1. We agree.\n\nTRADE\n\n2. We build.\n')).toEqual([
      '1 We agree.',
      '2 We build.',
    ]);
  });

  it('a list begins anew under each heading', () => {
    const text =
      'Peace and security\n\n• We agree.\n• We build.\n\nTrade and customs\n\n• We trade.\n• We sail.\n';
    expect(points(text)).toEqual(['1 We agree.', '2 We build.', '1 We trade.', '2 We sail.']);
  });

  it('numbering that begins with the second paragraph is kept as written', () => {
    expect(points('2. We agree.\n\n3. We build.\n')).toEqual(['2 We agree.', '3 We build.']);
  });

  it('items in a sentence and in brackets stay in their point', () => {
    const text =
      '1. We agree to: (i) warn; (ii) help; and (iii) meet.\n\n2. We build:\n(a) roads;\n(b) ports.\n';
    expect(points(text)).toEqual([
      '1 We agree to: (i) warn; (ii) help; and (iii) meet.',
      '2 We build: (a) roads; (b) ports.',
    ]);
  });

  it('figures, abbreviations and page numbers are no markers', () => {
    const text = '1. We note 1.5 per cent, U.S. $4.2 billion, i.e. more.\n\n- 1 -\n\n2. We build by 2032.\n';
    expect(points(text)).toEqual([
      '1 We note 1.5 per cent, U.S. $4.2 billion, i.e. more.',
      '2 We build by 2032.',
    ]);
  });

  it('thanks and closing lines are no part of the last point; what refers back to it is', () => {
    const text =
      '1. We agree.\n\n2. We build.\n\nIn this regard, we plan.\n\nThe Ministers thanked Italy for its hospitality.\n\nDone at Rome on 3 May 2031, in English.\n';
    expect(points(text)).toEqual(['1 We agree.', '2 We build. In this regard, we plan.']);
  });

  it('a text hard-wrapped, with a watermark behind every line or on one line has the same points', () => {
    const plain = [
      '1. We agree to keep the sea lanes open to all ships at all times, in fair weather and in foul, and to light the harbours, the straits and the river mouths all the year round, so that every crew comes home.',
      '2. We build ports.',
      '3. We trade.',
    ];
    const expected = plain.map((point) => point.replace('. ', ' '));
    expect(points(plain.join('\n\n'))).toEqual(expected);
    expect(
      points(
        plain
          .map((line) => `${line}  [archive]`)
          .join('\n\n')
          .concat('\n\nEND  [archive]\n\nHome  [archive]\n'),
      ),
    ).toEqual(expected);
    const oneLine = parser.parse((HEAD + plain.join('\n')).replace(/\n+/g, ' '));
    expect(oneLine.points.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
  });
});

it('points of a speech that is quoted over several paragraphs are the speaker’s', () => {
  const { points: own } = parser.parse(
    'Keita puts forward proposals\n\nPresident Ali Keita of Mali hosted the Third Coast Summit in Bamako on 3 May 2031.\n\nIt was also noted that trade has doubled.\n\n“Our region speaks with one voice. I make two proposals.\n\nFirst, we need a charter.\n\nSecond, we should build a common market.”\n\nThe heads of state supported the initiatives.\n',
  );
  expect(own.map(({ section, speaker, text }) => [section, speaker, text])).toEqual([
    ['remarks', 'Ali Keita', 'we need a charter.'],
    ['remarks', 'Ali Keita', 'we should build a common market.”'],
  ]);
});

it('the points of a press release of two chairs are agreed', () => {
  const { kind, points: own } = parser.parse(
    "Co-Chairs' Press Release of the Third Coast Forum\n\n1. The Third Coast Forum was held in Rome on 3 May 2031.\n\n2. It agreed.\n",
  );
  expect([kind, ...own.map(({ section }) => section)]).toEqual(['press-release', 'communique', 'communique']);
});

describe('what stands around points', () => {
  it('a table of contents is no list of points', () => {
    const contents = '1. Opening\n\n2. Trade\n\n2.1 Ports and ships\n\n';
    const text = `${contents}1. Opening\n\n1.1 We agree.\n\n1.2 We met.\n\n2. Trade\n\n2.1 Ports and ships\n\n2.1.1 We build.\n\n2.1.2 We lend.\n`;
    expect(points(text)).toEqual(['1 We agree.', '2 We met.', '1 We build.', '2 We lend.']);
  });

  it.each([['*Fisheries*'], ['The cause of the coast:'], ['FISHERIES']])(
    'a heading is no part of the point above: %s',
    (heading) => {
      expect(points(`1. We agree.\n\n${heading}\n\n2. We build.\n`)).toEqual(['1 We agree.', '2 We build.']);
    },
  );

  it('bullets that sum a report up above it are none', () => {
    const text =
      'Coast ministers meet\n\n• Ministers of the coast meet in Rome\n• They agree on ports\n\nThe ministers of the coast met in Rome on 3 May 2031.\n\nThey agreed on ports. They had lunch.\n\nThey will meet again in June.\n';
    expect(parser.parse(text).points).toEqual([]);
  });
});

describe('paragraphs marked with the letter o', () => {
  const NOTE =
    '1. Foreign Ministers Diop and Bini held the Third Coast Dialogue in Rome on May 3, 2031.\n\n2. Minister Diop explained the plan for the ports.\n\n';
  const last = (text: string) =>
    parser.parse(`Third Coast Dialogue Held\n\n${NOTE}${text}`).points.at(-1)?.text;

  it.each([
    'o After the Dialogue, the two Ministers signed a plan.\n',
    'o Minister Bini thanked Minister Diop.\n\no The two Ministers signed a plan.\n',
    'o “We will build”, Minister Bini said of the plan.\n',
  ])('stand in the last point of a report, too: %j', (text) =>
    expect(last(text)).toMatch(/Bini thanked|signed a plan|of the plan/),
  );

  it.each(['The Ministers dined.\n\no It was late in the day.\n', 'On Monday, Minister Diop visits Lima.\n'])(
    'but not where the story has gone on: %j',
    (text) => expect(last(text)).toBe('Minister Diop explained the plan for the ports.'),
  );
});

it.each(['///Coast, 22 May 2034', '(Xinhua)', '-VNA'])(
  'the sign of an agency is no part of the last point: %s',
  (sign) => {
    const { points } = parser.parse(
      `Joint Statement of the Third Coast Summit\n\n1. The Ministers agreed to meet.\n\n2. The Ministers agreed to trade in 2035. ${sign}\n`,
    );
    expect(points.at(-1)?.text).toBe('The Ministers agreed to trade in 2035.');
  },
);

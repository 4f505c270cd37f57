/** How ordinary pages of the press and of ministries tell of a meeting. Names are invented. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const who = (text: string) =>
  parser.parse(text).participants.map(({ name, country, titles }) => [name ?? country, titles]);

describe('who a report names', () => {
  it('a further office behind the name takes neither the name nor the country from the next one', () => {
    expect(
      who(
        'Third Coast Summit\n\nKenyan Foreign Minister Ali Keita, also a member of the Coast Committee, and Awa Diop, Foreign Minister of Mali, attended the Third Coast Summit in Rome on 3 May 2031.\n',
      ),
    ).toEqual([
      ['Ali Keita', ['Foreign Minister', 'member of the Coast Committee']],
      ['Awa Diop', ['Foreign Minister']],
    ]);
  });

  it('a portfolio of several parts of several words belongs to one office', () => {
    expect(
      who(
        "Third Coast Summit\n\nThe Third Coast Summit was held in Rome on 3 May 2031. Minister of Foreign Affairs, International Cooperation and External Trade Ali Keita of Mali, and Awa Diop, Togo's minister of state and minister of foreign affairs, citizens abroad and African affairs, attended the meeting.\n",
      ),
    ).toEqual([
      ['Ali Keita', ['Minister of Foreign Affairs, International Cooperation and External Trade']],
      ['Awa Diop', ['minister of state', 'minister of foreign affairs, citizens abroad and African affairs']],
    ]);
  });

  it('what an office-holder did is no portfolio', () => {
    expect(
      who(
        "Third Coast Summit\n\nAli Keita, Mali's minister of foreign affairs, attended sessions on trade and regional security at the Third Coast Summit in Rome on 3 May 2031.\n",
      ),
    ).toEqual([['Ali Keita', ['minister of foreign affairs']]]);
  });

  it('M. behind a given name is an initial', () => {
    expect(
      who(
        'Third Coast Summit\n\nThe Third Coast Summit was held in Rome on 3 May 2031. It was chaired by the Honorable Anna M. Cole, President of Fiji.\n',
      ),
    ).toEqual([['Anna M. Cole', ['President']]]);
  });
});

describe('the meeting', () => {
  it('the next stage of something is no next meeting', () => {
    const { meetings } = parser.parse(
      'FM attends Coast meeting\n\nROME — Foreign Minister Ali Keita of Mali put forward a proposal in Rome on 3 May 2031 on the next stage of cooperation when attending a meeting of the SCO Council of Foreign Ministers.\n',
    );
    expect(meetings.find(({ primary }) => primary)?.name).toBe(
      'meeting of the SCO Council of Foreign Ministers',
    );
  });

  it('those who bear the name of a series of meetings had one of it', () => {
    const { meetings } = parser.parse(
      "G7 Foreign Ministers' Communiqué\n\n1. We, the G7 Foreign Ministers of Canada, France and Japan, met in Rome on 3 May 2031.\n\n2. We agree on peace.\n",
    );
    expect(meetings[0]).toMatchObject({
      name: "G7 Foreign Ministers' Meeting",
      seriesId: 'g7-foreign-ministers',
    });
  });

  it('a city hosted a meeting of the member states', () => {
    const { meetings } = parser.parse(
      'On 3 May 2031, Tashkent hosted a meeting of the Council of Foreign Ministers of the Shanghai Cooperation Organisation (SCO) member states.\n\nThe heads of the delegations were received by President Ali Keita.\n',
    );
    expect(meetings[0]).toMatchObject({
      name: 'meeting of the Council of Foreign Ministers of the Shanghai Cooperation Organisation (SCO) member states',
      city: 'Tashkent',
      country: 'UZ',
    });
  });
});

describe('what a page says of its story', () => {
  it('the titles of documents that were signed are no points', () => {
    const story = 'The Third Coast Summit was held in Rome on 3 May 2031.';
    const list = '• The Rome Declaration;\n\n• The agreement on ports.';
    const points = (text: string) =>
      parser.parse(`Third Coast Summit\n\n${story}\n\n${text}\n`).points.length;
    expect(points(`The following documents were signed:\n\n${list}`)).toBe(0);
    expect(points(`The leaders noted:\n\n${list}`)).toBe(2);
  });

  it('a leader whom the report names later stands in the list of countries by name', () => {
    const { participants } = parser.parse(
      "Third Coast Summit\n\nThe Third Coast Summit was held in Rome on 3 May 2031. The participants included the leaders of Mali, Togo and Fiji.\n\nThe press service says that Togo's President Awa Diop noted in her speech that trade grows.\n",
    );
    expect(participants.map(({ name, country }) => name ?? country)).toEqual(['ML', 'Awa Diop', 'FJ']);
  });

  it('tags stand one a line down to the next gap', () => {
    const { tags } = parser.parse(
      'Third Coast Summit\n\nThe Third Coast Summit was held in Rome on 3 May 2031. Leaders agreed on trade.\n\nEnd Text.\n\nTags\n\nMali\nOffice of the Spokesperson\nTogo\n\nBack to top\n',
    );
    expect(tags.map(({ label }) => label)).toEqual(['Mali', 'Office of the Spokesperson', 'Togo']);
  });

  it('the agency before the date of the page is the source', () => {
    const { source } = parser.parse(
      'Full text: Declaration of the Third Coast Summit\n\nXinhua | May 4, 2031\n\n1. We met in Rome on 3 May 2031 for the Third Coast Summit.\n\n2. We agree.\n',
    );
    expect(source?.label).toBe('Xinhua');
  });

  it('a release that closes with a city and a date was issued there and then', () => {
    const { published, participants } = parser.parse(
      'External Affairs Minister at the Third Coast Summit\n\nExternal Affairs Minister, Dr. Asha Rao participated in the Third Coast Summit through video conferencing on 28 May 2031.\n\nNew Delhi\nMay 29, 2031\n',
    );
    expect(published).toBe('2031-05-29');
    expect(participants[0]).toMatchObject({ name: 'Asha Rao', country: 'IN' });
  });
});

it('a ministry that sets surnames in capitals means the same person without', () => {
  const text =
    'Foreign Minister Wada at the Third Coast Summit\n\nOn 3 May 2031, Mr. WADA Toma, Minister for Foreign Affairs of Japan, hosted the Third Coast Summit in Rome. Wada stated that the seas are open.\n';
  expect(parser.parse(text).participants.map(({ name, country }) => [name, country])).toEqual([
    ['WADA Toma', 'JP'],
  ]);
});

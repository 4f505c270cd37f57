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
});

/** Meetings without a name: who met, when, where and how. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const meeting = (text: string) => {
  const found = parser.parse(text).meetings.find(({ primary }) => primary);
  return found && [found.date, found.city, found.country, found.format];
};

describe('where and when some met', () => {
  it.each([
    [
      'Secretary of State Ann Cole met with Malian Foreign Minister Ali Keita in Lima on 3 May 2031 to discuss ports.',
      'Lima',
      'PE',
    ],
    [
      'On the margins of the General Assembly in New York on 3 May 2031, the Foreign Ministers of Mali and Togo met.',
      'New York',
      'US',
    ],
    [
      'The Foreign Ministers of Mali and Togo met at the State House in Dakar on May 3rd, 2031.',
      'Dakar',
      'SN',
    ],
    [
      'JEJU, Republic of Korea, May 3, 2031 (Xinhua) -- The presidents of Mali and Togo held talks here on Saturday.',
      'Jeju',
      'KR',
    ],
    [
      'The talks were co-chaired by the Right Honourable Ali Keita, Minister of Foreign Affairs and International Cooperation of the Republic of Mali, and H.E. Ms. Ama Toure, Minister of Foreign Affairs of the Togolese Republic, on 3 May 2031 in Lima.',
      'Lima',
      'PE',
    ],
  ])('%s', (story, city, country) => {
    expect(meeting(`They meet\n\n${story}\n`)).toEqual(['2031-05-03', city, country, 'in-person']);
  });

  it('a line of a city and its state stands in where no sentence tells', () => {
    expect(
      meeting(
        'Joint Statement of the Third Coast Summit\n\nNew York, New York\n\nPresident Ali Keita of Mali hosted the Third Coast Summit on 3 May 2031.\n',
      ),
    ).toEqual(['2031-05-03', 'New York', 'US', 'in-person']);
  });

  it('where and when a text was done stands in where it tells nothing else', () => {
    expect(
      meeting(
        'Joint Statement of the Third Coast Summit\n\nDone in Lima on 3 May 2031.\n\n1. We agree.\n\n2. We build.\n',
      ),
    ).toEqual(['2031-05-03', 'Lima', 'PE', 'in-person']);
  });

  it.each([
    'convened a virtual meeting with',
    'met by secure video link with',
    'held an online session with',
  ])('nobody meets in a city who %s others', (met) => {
    const text = `Readout of the Third Coast Ministerial\n\nSecretary of State Ann Cole ${met} the foreign ministers of Mali and Togo on 3 May 2031.\n`;
    expect(meeting(text)).toEqual(['2031-05-03', null, null, 'video']);
  });
});

it('what sort of text it is stands beside its title, and tells the kind', () => {
  const { title, kind, participants } = parser.parse(
    'Secretary Cole’s Meeting with Malian Foreign Minister Keita\n\nReadout\n\nMarch 4, 2033\n\nThe below is attributable to Spokesperson Dana Whit:\n\nSecretary of State Ann Cole met with Malian Foreign Minister Ali Keita in Dakar today.\n',
  );
  expect(title).toBe('Secretary Cole’s Meeting with Malian Foreign Minister Keita');
  expect(kind).toBe('press-release');
  expect(participants.map(({ name, country }) => [name, country])).toEqual([
    ['Ann Cole', 'US'],
    ['Ali Keita', 'ML'],
  ]);
});

it('guests are welcomed to a summit by their host; what counts two people’s meetings is no name', () => {
  const { participants, meetings } = parser.parse(
    'FACT SHEET: The Trilateral Leaders’ Summit in Honolulu\n\nPresident Cole welcomed Japanese Prime Minister Arai and Philippine President Cruz to a historic trilateral summit in Honolulu on 3 May 2031.\n\nToday’s Summit is the third meeting between President Cole, Prime Minister Arai, and President Cruz.\n',
  );
  expect(participants.map(({ name, role }) => [name, role])).toEqual([
    ['Cole', 'host'],
    ['Arai', 'attendee'],
    ['Cruz', 'attendee'],
  ]);
  expect(meetings[0]).toMatchObject({ name: 'Trilateral Leaders’ Summit', ordinal: null, city: 'Honolulu' });
});

it.each([
  [
    'A ministerial meeting of the Coast Platform 3+3 took place on 3 May 2031 in Rome.',
    'ministerial meeting of the Coast Platform 3+3',
  ],
  [
    'The ministerial meeting of the Amber Coast Forum was held on 3 May 2031 in Rome.',
    'ministerial meeting of the Amber Coast Forum',
  ],
])('a ministerial meeting of a body is named by it: %s', (text, name) => {
  expect(parser.parse(`They meet\n\n${text}\n`).meetings[0]?.name).toBe(name);
});

it('foreign and defence ministers who meet are ministers', () => {
  const text =
    'Joint Statement: Third Coast 2+2 Foreign and Defence Ministerial Consultations\n\n1. The Minister for Foreign Affairs of Mali, Mr Ali Keita, and the Minister of Defence of Mali, Ms Ama Toure, met in Rome on 3 May 2031 for the Third Coast 2+2 Foreign and Defence Ministerial Consultations.\n\n2. They agreed.\n';
  expect(parser.parse(text).meetings[0]?.level).toBe('ministers');
});

it('a venue is no city, and Singapore is one', () => {
  expect(
    meeting(
      'They meet\n\nPresident Ali Keita of Mali and President Ama Toure of Togo met for talks at Schloss Herren in Hannover on 3 May 2031.\n',
    ),
  ).toEqual(['2031-05-03', 'Hannover', 'DE', 'in-person']);
  expect(
    meeting(
      'They meet\n\nMANILA, Philippines — The leaders of Mali and Togo met in Singapore on 3 May 2031.\n',
    ),
  ).toEqual(['2031-05-03', 'Singapore', 'SG', 'in-person']);
});

it('a meeting that is announced is dated by what is to come', () => {
  const text =
    'Minister to chair sixth Amber Coast Summit\n\nNovember 29, 2034\n\nBEIJING, Nov. 28 (Xinhua) -- Lin Zhe, a member of the Coast Committee and Chinese foreign minister, will chair the sixth Amber Coast Summit from Nov. 30 to Dec. 1 in Chengdu, a spokesperson announced on Tuesday.\n';
  const { meetings, participants } = parser.parse(text);
  expect([meetings[0]?.date, meetings[0]?.endDate]).toEqual(['2034-11-30', '2034-12-01']);
  expect(participants[0]?.titles).toEqual(['member of the Coast Committee', 'foreign minister']);
});

it('whom an office announces to travel to a meeting does not speak, and it is held where they go', () => {
  const text =
    'Premier to attend\n\nMay 5, 2031\n\nPrime Minister Kofi Mensah of Ghana will travel to Dakar next week to attend the Third Coast Summit on May 13-14, the foreign ministry announced on Monday.\n';
  const { meetings, blocks } = parser.parse(text);
  expect(meetings[0]).toMatchObject({ date: '2031-05-13', endDate: '2031-05-14', city: 'Dakar' });
  expect(blocks.at(-1)?.speaker).toBeNull();
});

it('one who spoke by phone with the holder of an office, and another who had a call', () => {
  const text = (told: string) => `Phone call\n\nOn May 3, 2031, President Awa Diop of Senegal ${told}\n`;
  for (const told of [
    'spoke by phone with the Prime Minister of Japan about trade.',
    'had a phone call with the Prime Minister of Japan.',
  ]) {
    const { meetings, participants } = parser.parse(text(told));
    expect(meetings[0]?.date).toBe('2031-05-03');
    expect(participants.map(({ country }) => country)).toEqual(['SN', 'JP']);
  }
});

it('a city alone over the date is where those met of whom the text does not say it', () => {
  const text = 'Joint Leaders’ Statement\nCanberra\n3 May 2031\n\nThe leaders of Mali and Togo met today.\n';
  expect(parser.parse(text).meetings[0]?.city).toBe('Canberra');
});

it('where it was held is told behind what was said there', () => {
  const text =
    'Coast Summit: remarks\n2031-05-05\n\nPremier Zhao Wen on Monday called for closer ties.\n\nZhao made the remarks at the Third Coast Summit.\n\nThe summit was held in Dakar.\n';
  expect(parser.parse(text).meetings[0]?.city).toBe('Dakar');
});

it('who attended and presided over a meeting by video chaired it', () => {
  const { participants, meetings } = parser.parse(
    'BEIJING, July 16 (Xinhua) -- Chinese Foreign Minister Lin Zhe on Saturday attended and presided over the first China + Central Asia (C+C5) foreign ministers meeting via video link.\n',
  );
  expect(participants.map(({ name, role }) => [name, role])).toEqual([['Lin Zhe', 'chair']]);
  expect(meetings[0]).toMatchObject({
    ordinal: 1,
    series: 'China + Central Asia (C+C5) foreign ministers meeting',
    format: 'video',
  });
});

it('a city is told by its country: northwest China’s city of', () => {
  expect(
    meeting(
      'They meet\n\nChinese President Lin Zhe on 3 May 2031 chaired the Third Coast Summit in northwest China’s city of Lanzhou.\n',
    ),
  ).toEqual(['2031-05-03', 'Lanzhou', 'CN', 'in-person']);
});

it('a council that adopts a decision at its 1462nd meeting, in the city above the text', () => {
  const { meetings } = parser.parse(
    'COAST COUNCIL 1462ND MEETING\n\nAddis Ababa, Ethiopia\n\nCOMMUNIQUÉ\n\nThe Coast Council, at its 1462nd meeting held on 17 March 2033, adopted the following decision:\n\n1. Takes note of the report;\n\n2. Decides to meet again.\n',
  );
  expect(meetings[0]).toMatchObject({
    ordinal: 1462,
    date: '2033-03-17',
    city: 'Addis Ababa',
    country: 'ET',
  });
});

it.each([
  [
    'ASTANA – The heads of the foreign ministries gathered in Tashkent on 3 May 2031 for the regular C5+1 meeting.',
    'C5+1 meeting',
  ],
  [
    'Secretary of State Ann Cole hosted a C5+1 Ministerial for the Foreign Ministers of Mali and Togo on 3 May 2031.',
    'C5+1 Ministerial',
  ],
  [
    'The Amber Foreign Ministers’ Retreat (AFM Retreat) was convened on 3 May 2031 in Langkawi.',
    'Amber Foreign Ministers’ Retreat',
  ],
])('%s', (text, name) => {
  expect(parser.parse(`They meet\n\n${text}\n`).meetings[0]?.name).toBe(name);
});

it('a title in two lines begins with what a button may say', () => {
  const { title, kind } = parser.parse(
    'Press Statement\nby the Chair of the Amber Foreign Ministers’ Retreat\n\n1. The Amber Foreign Ministers’ Retreat was convened on 3 May 2031 in Langkawi.\n\n2. We talked.\n',
  );
  expect([title?.split('\n')[0], kind]).toEqual(['Press Statement', 'joint-statement']);
});

it('a statement in which two speak as we names them in its title alone', () => {
  const parsed = parser.parse(
    'Joint Statement by President Awa Diop of Mali and King Koffi of Togo\n\nMay 2, 2031\n\nToday, we renewed our friendship. In our meeting we agreed that drought calls on us to do more.\n\nWe will trade.\n',
  );
  expect(parsed.meetings.find(({ primary }) => primary)).toMatchObject({
    level: 'summit',
    date: '2031-05-02',
  });
  expect(parsed.participants.map(({ name, country }) => [name, country])).toEqual([
    ['Awa Diop', 'ML'],
    ['Koffi', 'TG'],
  ]);
});

it('a summit announced is no talks that were held', () => {
  const text =
    'China, Central Asia to hold summit\n\nThe third China-Central Asia Summit will be held in Samarkand from June 3 to 4, 2031, it was announced on Monday.\n';
  expect(parser.parse(text).meetings.find(({ primary }) => primary)?.name).toBe(
    'third China-Central Asia Summit',
  );
});

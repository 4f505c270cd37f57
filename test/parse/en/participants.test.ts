/** Who took part, as English texts name them. Names are invented. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const MEETING = 'The Third Coast Summit was held in Dakar, Senegal, on 3 May 2031.';
const present = (sentence: string) =>
  parser
    .parse(`Joint Statement of the Third Coast Summit\n\n${MEETING} ${sentence}\n`)
    .participants.map(({ name, country, titles, role }) =>
      [name, country, titles.join(' / '), role].join(' | '),
    );

describe('participants', () => {
  it.each([
    [
      'a list of offices and honorifics, set off by semicolons',
      'In attendance were: the Prime Minister of Barbados, the Most Hon. Dr. Ada Bogle-Reid, S.C.; the Deputy Prime Minister of Papua New Guinea (PNG), Hon. Kila Wari MP; and the President of the Republic of Suriname, Her Excellency Drs. Ruth Jong.',
      [
        'Ada Bogle-Reid | BB | Prime Minister | attendee',
        'Kila Wari | PG | Deputy Prime Minister | attendee',
        'Ruth Jong | SR | President | attendee',
      ],
    ],
    [
      'offices of countries without names',
      'It was chaired by the President of Senegal, in which the President of the Republic of Mali, the Vice President of Ghana and the Prime Minister of Togo participated.',
      [
        ' | SN | President | chair',
        ' | ML | President | attendee',
        ' | GH | Vice President | attendee',
        ' | TG | Prime Minister | attendee',
      ],
    ],
    [
      'chairs told by their countries',
      'Awa Diop, Foreign Minister of Senegal, Kofi Mensah, State Secretary of Ghana, and Ama Togbe, Foreign Minister of Togo, attended the meeting, which was co-chaired by the Senegalese and Ghanaian Foreign Ministers.',
      [
        'Awa Diop | SN | Foreign Minister | chair',
        'Kofi Mensah | GH | State Secretary | chair',
        'Ama Togbe | TG | Foreign Minister | attendee',
      ],
    ],
    [
      'who talked during the meeting, and a representative named later',
      'Representatives of Togo and Ghana attended it. During the meeting, Foreign Minister Ama Togbe of Togo and the U.S. Under Secretary of State for Political Affairs Ann Cole discussed the ports.',
      [
        ' | GH | representative | attendee',
        'Ama Togbe | TG | Foreign Minister | attendee',
        'Ann Cole | US | Under Secretary of State for Political Affairs | attendee',
      ],
    ],
    [
      'an office that is named later',
      'It was attended by the Secretary of State of the United States, the President of Ghana and the President of Togo. Then U.S. Secretary of State Cole conveyed greetings.',
      [
        'Cole | US | Secretary of State | attendee',
        ' | GH | President | attendee',
        ' | TG | President | attendee',
      ],
    ],
    [
      'heads of bodies, with the body between country and office',
      'It was attended by ROK National Security Office Director Baek Jun and Japanese National Security Secretariat Secretary General Ito Ren.',
      [
        'Baek Jun | KR | National Security Office Director | attendee',
        'Ito Ren | JP | National Security Secretariat Secretary General | attendee',
      ],
    ],
    [
      'who chaired, and by whom it was participated',
      'The Meeting was chaired by H.E. Awa Diop, Foreign Minister of Senegal and participated by H.E. Kofi Mensah, Foreign Minister of Ghana, H.E. Ama Togbe, Foreign Minister of Togo.',
      [
        'Awa Diop | SN | Foreign Minister | chair',
        'Kofi Mensah | GH | Foreign Minister | attendee',
        'Ama Togbe | TG | Foreign Minister | attendee',
      ],
    ],
    [
      'an office without a country at the head of a sentence, and the name behind a comma',
      'It was chaired by Foreign Minister Awa Diop of Senegal. External Affairs Minister, Dr. A. Venkat, attended.',
      ['Awa Diop | SN | Foreign Minister | chair', 'A. Venkat |  | External Affairs Minister | attendee'],
    ],
    [
      'an office in the plural, and countries parted from the names by dashes',
      'The Ministers of Foreign Affairs of Togo Ama Togbe, Ghana – Kofi Mensah and Mali – Ali Keita attended it.',
      [
        'Ama Togbe | TG | Minister of Foreign Affairs | attendee',
        'Kofi Mensah | GH | Minister of Foreign Affairs | attendee',
        'Ali Keita | ML | Minister of Foreign Affairs | attendee',
      ],
    ],
    [
      'one who stood for a president',
      'Ravi Persaud, Minister of Foreign Affairs, represented the President of Guyana.',
      ['Ravi Persaud | GY | Minister of Foreign Affairs | attendee'],
    ],
    [
      'title before the name',
      'It was attended by Kyrgyz President Azamat Kulov and U.S. Secretary of State Jane R. Cole-Abbott.',
      [
        'Azamat Kulov | KG | President | attendee',
        'Jane R. Cole-Abbott | US | Secretary of State | attendee',
      ],
    ],
    [
      'country behind the name',
      'It was attended by Foreign Minister Awa Diop of Senegal and President Raúl Ibarra Montes of the Dominican Republic.',
      ['Awa Diop | SN | Foreign Minister | attendee', 'Raúl Ibarra Montes | DO | President | attendee'],
    ],
    [
      'long office before the name',
      'Taking part were Deputy Prime Minister and Minister of Foreign Affairs of the Republic of Kazakhstan Daniyar Sarsen, and Minister of Foreign Affairs of the Kyrgyz Republic Cholpon Toktogul kyzy.',
      [
        'Daniyar Sarsen | KZ | Deputy Prime Minister / Minister of Foreign Affairs | attendee',
        'Cholpon Toktogul kyzy | KG | Minister of Foreign Affairs | attendee',
      ],
    ],
    [
      'office behind the name, with honorifics',
      'It was co-chaired by H.E. Dr. Marisol Q. Rivera, Minister for Foreign Affairs of the Republic of the Philippines, and the Rt Hon Gwilym Shah, Secretary of State for Foreign, Commonwealth and Development Affairs of the United Kingdom.',
      [
        'Marisol Q. Rivera | PH | Minister for Foreign Affairs | chair',
        'Gwilym Shah | GB | Secretary of State for Foreign, Commonwealth and Development Affairs | chair',
      ],
    ],
    [
      'an organisation is part of the title',
      'It was attended by ASEAN Secretary-General Kao Lim and Inge Halvors, Director General of the International Atomic Energy Agency.',
      [
        'Kao Lim |  | ASEAN Secretary-General | attendee',
        'Inge Halvors |  | Director General of the International Atomic Energy Agency | attendee',
      ],
    ],
    [
      'a seat in parliament is no part of a name, Jr. is, and two hosts are named together',
      'U.S. Secretary of State Ann B. Cole and Secretary of Defense Ray Castell, Jr. hosted Australian Foreign Minister the Hon. Priya Nair MP and Defence Minister the Hon. Gus Rafferty MP.',
      [
        'Ann B. Cole | US | Secretary of State | host',
        'Ray Castell, Jr. | US | Secretary of Defense | host',
        'Priya Nair | AU | Foreign Minister | attendee',
        'Gus Rafferty | AU | Defence Minister | attendee',
      ],
    ],
    [
      'a name like a pronoun, and the family name alone',
      'Chinese Foreign Minister He Tong and Togolese President Ama Toure attended it. He and Toure co-chaired the meeting with President Kofi Mensah of Ghana.',
      [
        'He Tong | CN | Foreign Minister | attendee',
        'Ama Toure | TG | President | chair',
        'Kofi Mensah | GH | President | chair',
      ],
    ],
    [
      'chair, host and guests in one sentence each',
      'It was hosted by President Awa Diop of Senegal. Prime Minister Kofi Mensah of Ghana chaired the meeting. It was attended by President Ama Toure of Togo.',
      [
        'Awa Diop | SN | President | host',
        'Kofi Mensah | GH | Prime Minister | chair',
        'Ama Toure | TG | President | attendee',
      ],
    ],
    [
      'names after a title in the plural',
      'It was attended by Foreign Ministers Ravi Roy of India, Kim Tran of Viet Nam and Ana Cruz (Mexico).',
      [
        'Ravi Roy | IN | Foreign Minister | attendee',
        'Kim Tran | VN | Foreign Minister | attendee',
        'Ana Cruz | MX | Foreign Minister | attendee',
      ],
    ],
    [
      'delegates without a name',
      'It was attended by representatives of Tonga and Vanuatu. Samoa was represented by its Minister of Finance.',
      [
        ' | TO | representative | attendee',
        ' | VU | representative | attendee',
        ' | WS | Minister of Finance | attendee',
      ],
    ],
    [
      'names that begin with a glottal stop, initials of two letters and nicknames',
      "It was attended by Tongan Foreign Minister 'Ana Fuka-Moala, Tongan Premier ʻAhoʻeitu Vea, Kazakh Premier Arman Zh. Dosov and Philippine President Manuel “Manny” R. Cruz.",
      [
        "'Ana Fuka-Moala | TO | Foreign Minister | attendee",
        'ʻAhoʻeitu Vea | TO | Premier | attendee',
        'Arman Zh. Dosov | KZ | Premier | attendee',
        'Manuel “Manny” R. Cruz | PH | President | attendee',
      ],
    ],
    [
      'two ministers of one country, which stands with the first or the second',
      'It was attended by Foreign Minister Awa Diop and Defence Minister Ali Keita of Mali, and by Kofi Mensah, Foreign Minister of Ghana, and Ama Toure, Minister of Defence.',
      [
        'Awa Diop | ML | Foreign Minister | attendee',
        'Ali Keita | ML | Defence Minister | attendee',
        'Kofi Mensah | GH | Foreign Minister | attendee',
        'Ama Toure | GH | Minister of Defence | attendee',
      ],
    ],
    [
      'a name that cannot be read does not lend its office to the next one',
      'It was attended by q. diop, Foreign Minister of Mali, Kofi Mensah, Foreign Minister of Ghana, and Ama Toure, Foreign Minister of Togo.',
      ['Kofi Mensah | GH | Foreign Minister | attendee', 'Ama Toure | TG | Foreign Minister | attendee'],
    ],
    [
      'two countries that are represented in one breath',
      'It was attended by President Ama Toure of Togo. Mali was represented by its Minister of Finance and Ghana by its Vice President.',
      [
        'Ama Toure | TG | President | attendee',
        ' | ML | Minister of Finance | attendee',
        ' | GH | Vice President | attendee',
      ],
    ],
    [
      'who led a delegation, and who only met others on the same day',
      'Malian Foreign Minister Ali Keita headed the delegation of his country. Also on Saturday, Vice Premier Kofi Mensah met with the guests.',
      ['Ali Keita | ML | Foreign Minister | attendee'],
    ],
    [
      'an honorific that a page has run into the name',
      'It was attended by H.E.Gao Yuhe, Minister of Foreign Affairs of China, and Mr.Ravi Roy, Foreign Minister of India.',
      [
        'Gao Yuhe | CN | Minister of Foreign Affairs | attendee',
        'Ravi Roy | IN | Foreign Minister | attendee',
      ],
    ],
    [
      'offices before names in a row, of bodies named after a portfolio and of two titles',
      "It brought together Premier of the State Council of the People's Republic of China He Tong, Prime Minister of Mali Ali Keita, Deputy Prime Minister and Foreign Minister of Togo Ama Toure.",
      [
        'He Tong | CN | Premier of the State Council | attendee',
        'Ali Keita | ML | Prime Minister | attendee',
        'Ama Toure | TG | Deputy Prime Minister / Foreign Minister | attendee',
      ],
    ],
    [
      'who stood for a president, and who only sent a message',
      'It was attended by President Ali Keita of Mali (represented by Foreign Minister Awa Sy of Mali). UN Secretary-General Kao Lim addressed the summit via video message.',
      ['Awa Sy | ML | Foreign Minister | attendee'],
    ],
    [
      'a special representative, and the head of an organisation that no vocabulary holds',
      'It was attended by Special Representative of the UN Secretary-General Ana Ruiz and the Director General of the Delta Secretariat, Ms Rose Tavo.',
      [
        'Ana Ruiz |  | Special Representative of the UN Secretary-General | attendee',
        'Rose Tavo |  | Director General of the Delta Secretariat | attendee',
      ],
    ],
    [
      'names behind a plural, offices and countries in one list',
      'It was attended by about 90 guests including Foreign Minister Awa Diop of Senegal, foreign ministers from the Republic of Mali, Ghana and Togo, and the deputy foreign minister of Benin.',
      [
        'Awa Diop | SN | Foreign Minister | attendee',
        ' | ML | Foreign Minister | attendee',
        ' | GH | Foreign Minister | attendee',
        ' | TG | Foreign Minister | attendee',
        ' | BJ | deputy foreign minister | attendee',
      ],
    ],
    [
      'those in whose name a text speaks, and the head of an organisation behind them',
      "We - the presidents of Mali, the Kyrgyz Republic, and Turkmenistan, as well as the European Union's High Representative - commit to peace.",
      [
        ' | ML | President | attendee',
        ' | KG | President | attendee',
        ' | TM | President | attendee',
        ' |  | High Representative | attendee',
      ],
    ],
    [
      'offices in the plural whose holders the text names elsewhere',
      'It was attended by the Foreign Ministers of Mali, Togo and Ghana. Ali Keita, Minister for Foreign Affairs of Mali, in his capacity as Chair of the summit, released a statement.',
      [
        ' | TG | Foreign Minister | attendee',
        ' | GH | Foreign Minister | attendee',
        'Ali Keita | ML | Minister for Foreign Affairs | chair',
      ],
    ],
    [
      'several offices of which the text does not say whose they are',
      'It was attended by Ministers and Deputy Ministers from Mali, Togo and Ghana.',
      [],
    ],
    [
      'offices in the plural of those who are only spoken of',
      'The summit supported the efforts of the Presidents of Mali, Togo and Ghana.',
      [],
    ],
    [
      'the head of an organisation, in a sentence of its own',
      'The Secretary-General of ASEAN was also in attendance.',
      [' |  | Secretary-General of ASEAN | attendee'],
    ],
    [
      'initials run into the name, and who heads a centre',
      'Present at the meeting were the Foreign Minister of Mali A.Keita, Foreign Minister Sh.Mirzo of Tajikistan, as well as Ana Ruiz, head of the Delta Centre.',
      [
        'A.Keita | ML | Foreign Minister | attendee',
        'Sh.Mirzo | TJ | Foreign Minister | attendee',
        'Ana Ruiz |  | head of the Delta Centre | attendee',
      ],
    ],
    [
      'heads of organisations in a row',
      'It was joined by the leaders of Mali and Togo, as well as the Secretary-General of the United Nations, the Secretary-General of NATO and the President of the World Bank.',
      [
        ' | ML | Leader | attendee',
        ' | TG | Leader | attendee',
        ' |  | Secretary-General of the United Nations | attendee',
        ' |  | Secretary-General of NATO | attendee',
        ' |  | President of the World Bank | attendee',
      ],
    ],
    [
      'an organisation among the countries',
      'It was attended by all Ministers of Foreign Affairs of ASEAN Member States, Mali, Togo, and the Secretary-General of ASEAN.',
      [
        ' | ML | Minister of Foreign Affairs | attendee',
        ' | TG | Minister of Foreign Affairs | attendee',
        ' |  | Secretary-General of ASEAN | attendee',
      ],
    ],
    [
      'counterparts with their countries in brackets',
      'Foreign Minister Awa Diop of Senegal concluded her participation in the summit, where she met with her counterparts Ali Keita (Mali) and Ama Toure (Togo).',
      [
        'Awa Diop | SN | Foreign Minister | attendee',
        'Ali Keita | ML | Foreign Minister | attendee',
        'Ama Toure | TG | Foreign Minister | attendee',
      ],
    ],
    [
      'ministers without names among others who are named, and a deputy',
      'Present at the summit were Prime Minister Ali Keita of Mali, foreign ministers of India and Pakistan, and the deputy foreign minister of Togo.',
      [
        'Ali Keita | ML | Prime Minister | attendee',
        ' | IN | Foreign Minister | attendee',
        ' | PK | Foreign Minister | attendee',
        ' | TG | deputy foreign minister | attendee',
      ],
    ],
    [
      'the head of an organisation who has a sentence to themselves',
      'It was attended by President Ali Keita of Mali. The Secretary-General of ASEAN was also in attendance.',
      ['Ali Keita | ML | President | attendee', ' |  | Secretary-General of ASEAN | attendee'],
    ],
    [
      'ministers told by their countries first and by their names later are the same',
      'It was attended by the Foreign Ministers of Mali, Ghana and Togo. Taking part were Ali Keita, Deputy Foreign Minister of Mali, Kofi Mensah, Foreign Minister of Ghana, and Ama Toure, Minister of Foreign Affairs of Togo.',
      [
        'Ali Keita | ML | Deputy Foreign Minister | attendee',
        'Kofi Mensah | GH | Foreign Minister | attendee',
        'Ama Toure | TG | Minister of Foreign Affairs | attendee',
      ],
    ],
    [
      'initials run into the name, before and behind the office',
      'It was attended by the Minister of Foreign Affairs of Mali A.Keita and K.B.Mensah, Foreign Minister of Ghana.',
      [
        'A.Keita | ML | Minister of Foreign Affairs | attendee',
        'K.B.Mensah | GH | Foreign Minister | attendee',
      ],
    ],
    [
      'a chair by the capacity in which they speak, and the head of a centre',
      'The statement was released at the meeting, held by Awa Diop, Foreign Minister of Senegal, in her capacity as Chair of the Summit. It was attended by Ana Ruiz, head of the UN Regional Centre for Preventive Diplomacy for Central Asia.',
      [
        'Awa Diop | SN | Foreign Minister | chair',
        'Ana Ruiz |  | head of the UN Regional Centre for Preventive Diplomacy for Central Asia | attendee',
      ],
    ],
    [
      'who chairs a government, and initials that are no Monsieur',
      'It was attended by Chairman of the Government of the Russian Federation M. V. Orlov and M. Jean Roux, Premier of France.',
      ['M. V. Orlov | RU | Chairman of the Government | attendee', 'Jean Roux | FR | Premier | attendee'],
    ],
    [
      'who chaired, and by whom a meeting was participated',
      'The summit was chaired by Ali Keita, President of Mali, and participated by Ama Toure, President of Togo.',
      ['Ali Keita | ML | President | chair', 'Ama Toure | TG | President | attendee'],
    ],
    [
      'a counterpart has the same office',
      'Foreign Minister Awa Diop of Senegal chaired it and his Malian counterpart Ali Keita attended.',
      ['Awa Diop | SN | Foreign Minister | chair', 'Ali Keita | ML | Foreign Minister | attendee'],
    ],
    [
      'other talks, spokespersons and those yet to speak are no participants',
      'It was attended by President Ama Toure of Togo. President Ama Toure also met with Prime Minister Kofi Mensah of Ghana. Press Secretary Amy Quinn will brief later. Foreign Ministry spokesperson Lu Shan attended.',
      ['Ama Toure | TG | President | attendee'],
    ],
  ])('%s', (_, sentence, expected) => expect(present(sentence)).toEqual(expected));

  it('a table of delegations, with the chair marked', () => {
    const text = `Joint Statement of the Third Coast Summit\n\n${MEETING}\n\nHeads of delegation\n\nCanada – Maude Roux, Minister of Foreign Affairs\nItaly – Elsa Conti (Chair)\nEuropean Union: Ms. Rūta Vait, High Representative\n`;
    const rows = parser.parse(text).participants;
    expect(rows.map(({ name, country, role }) => [name, country, role])).toEqual([
      ['Maude Roux', 'CA', 'attendee'],
      ['Elsa Conti', 'IT', 'chair'],
      ['Rūta Vait', null, 'attendee'],
    ]);
  });

  it.each([
    [
      'We, the G7 Foreign Ministers of Canada, the United Kingdom and the United States of America, and the High Representative of the European Union, met in Dakar on 3 May 2031.',
      [
        'CA Foreign Minister',
        'GB Foreign Minister',
        'US Foreign Minister',
        'High Representative of the European Union',
      ],
    ],
    [
      'Today, we – the presidents of Kenya, Uganda and the United States – met in Dakar on 3 May 2031.',
      ['KE President', 'UG President', 'US President'],
    ],
    [
      "The Foreign Ministers of Kenya and Uganda, as well as the European Union's High Representative for Foreign Affairs and Security Policy/Vice-President of the European Commission held the Third Coast Ministerial Meeting in Dakar on 3 May 2031.",
      [
        'KE Foreign Minister',
        'UG Foreign Minister',
        'High Representative for Foreign Affairs and Security Policy Vice-President of the European Commission',
      ],
    ],
    [
      "In today's meeting in Dakar, the G7 Foreign Ministers of Canada, France and Italy, and the High Representative of the European Union reaffirmed their unity at the Third Coast Ministerial Meeting.",
      [
        'CA Foreign Minister',
        'FR Foreign Minister',
        'IT Foreign Minister',
        'High Representative of the European Union',
      ],
    ],
    [
      'We, the Secretary of State of the United States and the Foreign Ministers of Australia, India, and Japan, met in Dakar on 3 May 2031 for the Third Coast Ministerial Meeting.',
      ['US Secretary of State', 'AU Foreign Minister', 'IN Foreign Minister', 'JP Foreign Minister'],
    ],
    [
      'On 3 May 2031, the U.S. Secretary of State and the Foreign Ministers from Togo and Ghana met in Dakar.',
      ['US Secretary of State', 'TG Foreign Minister', 'GH Foreign Minister'],
    ],
  ])('%s', (sentence, expected) => {
    const { participants } = parser.parse(
      `Joint Statement of the Coast Foreign Ministers\n\n${sentence}\n\n1. We agree.\n`,
    );
    expect(participants.map(({ country, titles }) => [country, ...titles].filter(Boolean).join(' '))).toEqual(
      expected,
    );
  });

  it.each([
    ['After it, Foreign Minister Ito Ren briefed Japanese and foreign media.', '', 'JP'],
    ['Foreign Minister Ito Ren attended it.', 'Xinhua News Agency, Dakar, May 3 ', 'CN'],
    ['Foreign Minister Ito Ren attended it.', '', null],
  ])('the home of one whose country is not told: %s %s', (sentence, agency, country) => {
    const { participants } = parser.parse(`Third Coast Summit ends\n\n${agency}${MEETING} ${sentence}\n`);
    expect(participants.map((each) => each.country)).toEqual([country]);
  });

  it('a minister at a meeting by video sits where the story was sent from', () => {
    const country = (how: string) =>
      parser.parse(
        `New Delhi: External Affairs Minister A. Venkat attended the Third Coast Summit ${how} on 3 May 2031.\n`,
      ).participants[0]?.country;
    expect([country('through video conferencing'), country('in Dakar')]).toEqual(['IN', null]);
  });

  it('a title tells who met only where the story does not', () => {
    const title = 'Joint Statement of the Meeting of the Foreign Ministers of Mali and Togo in Dakar';
    const who = (story: string) =>
      parser.parse(`${title}\n\n${story}\n`).participants.map(({ name, country }) => name ?? country);
    expect(who('1. We agree on peace.\n\n2. We build ports.')).toEqual(['ML', 'TG']);
    expect(
      who('Foreign Minister Ali Keita and Ama Toure, Minister of State of Togo, met on 3 May 2031.'),
    ).toEqual(['Ali Keita', 'Ama Toure']);
  });

  it.each([
    [
      'whose will the stranger speaks of',
      'Premier Zhong Heng attended the Third Coast Summit in Dakar on 3 May 2031.\n\nZhong Heng said that trade grows. China is ready to work with all.\n',
      ['Zhong Heng', 'CN'],
    ],
    [
      'the office elsewhere',
      'The Third Coast Summit was held in Oni on 3 May 2031 under the chairmanship of President Ali Keita. This was reported by the press service of the President of Mali.\n',
      ['Ali Keita', 'ML'],
    ],
    [
      'the ministry whose page it is',
      'Ministry of Foreign Affairs of Japan\n\nThird Coast Summit\n\nForeign Minister Ito Ren attended the Third Coast Summit in Dakar on 3 May 2031.\n',
      ['Ito Ren', 'JP'],
    ],
  ])('a stranger is at home where the text tells: %s', (_, text, expected) => {
    const [first] = parser.parse(
      text.includes('Ministry') ? text : `Third Coast Summit\n\n${text}`,
    ).participants;
    expect([first?.name, first?.country]).toEqual(expected);
  });

  it('a speaker behind the name of the meeting took part in it', () => {
    const text =
      "Keita on the 8th Mali-Senegal Foreign Ministers' Dialogue\n\nWhen meeting the press with Foreign Minister Awa Diop of Senegal after the 8th Mali-Senegal Foreign Ministers' Dialogue in Dakar on 3 May 2031, Foreign Minister Ali Keita of Mali said that trade grows.\n";
    expect(parser.parse(text).participants.map(({ name }) => name)).toEqual(['Awa Diop', 'Ali Keita']);
  });
});

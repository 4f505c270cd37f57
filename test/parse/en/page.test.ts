/** What English pages say of themselves. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const BODY = 'The Third Coast Summit was held in Dakar, Senegal, on 3 December 2030. It was a success.\n';

describe('when a page was published', () => {
  it.each([
    ['December 4, 2030 – Dakar – Global Affairs Canada', '2030-12-04'],
    ['4 December 2030 | Press release', '2030-12-04'],
    ['Dakar, 04/12/2030 - 16:05, UNIQUE ID: 301204_7', '2030-12-04'],
    ['12/04/2030 04:05 PM EST', '2030-12-04'],
    ['Posted on 4 December 2030', '2030-12-04'],
    ['By Aida Bek in Nation, International on 4 December 2030', '2030-12-04'],
    ['Posted On: 04 DEC 2030 6:45PM by the Bureau', '2030-12-04'],
    ['4 December 2030 – Dakar Declaration', null],
    ['2030-12-04 | Politics', '2030-12-04'],
  ])('%s', (line, published) =>
    expect(parser.parse(`Third Coast Summit ends\n\n${line}\n\n${BODY}`).published).toBe(published),
  );

  it('a date that may be read either way stays unread where the text does not tell', () => {
    const text =
      'Third Coast Summit ends\n\nDakar, 04/12/2030 - 16:05\n\nThe summit was held in Dakar last week.\n';
    expect(parser.parse(text).published).toBeNull();
  });
});

it('a page says when it was revised', () => {
  const text = `Third Coast Summit ends\n\n${BODY}\nRevised: December 9, 2030\n`;
  expect(parser.parse(text).pageUpdated).toBe('2030-12-09');
});

it('hashtags behind the text are its tags', () => {
  const { tags } = parser.parse(`Third Coast Summit ends\n\n${BODY}\n#Coast #ThirdSummit, #Dakar\n`);
  expect(tags.map(({ label }) => label)).toEqual(['Coast', 'ThirdSummit', 'Dakar']);
});

it('a caption with its agency behind it is no part of the story', () => {
  const caption = 'The Third Coast Summit is held in Dakar, Senegal, May 17, 2033. /Senegal Foreign Ministry';
  const { title, blocks } = parser.parse(`Keita urges members to keep unity\n\n${caption}\n\n${BODY}`);
  expect(title).toBe('Keita urges members to keep unity');
  expect(blocks[1]?.type).toBe('chrome');
});

it('links over the story are no points, and captions below the dated title are none', () => {
  const menu = 'Skip navigation\n\n1. HOME\n2. Press\n3. Press Releases\n\nPress Releases\n\n';
  const caption = 'The three ministers before the meeting\nMeeting scene\n\n';
  const { title, points, published } = parser.parse(
    `${menu}Third Coast-Amber Summit\n\nDecember 4, 2030\n${caption}1. ${BODY}\n2. It agreed on a plan.\n`,
  );
  expect({ title, published }).toEqual({ title: 'Third Coast-Amber Summit', published: '2030-12-04' });
  expect(points.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
});

it('a list of who came, over the story, is no list of links', () => {
  const { participants } = parser.parse(
    `Third Coast Summit ends\n\n- Mali - President Ali Keita\n- Togo - Premier Ama Toure\n\nDakar Declaration\n\n${BODY}`,
  );
  expect(participants.map(({ name }) => name)).toEqual(['Ali Keita', 'Ama Toure']);
});
it('the day behind the agency that signs a report is when it was published', () => {
  expect(parser.parse(`Third Coast Summit ends\n\n${BODY.trim()} ///nCa, 4 December 2030\n`).published).toBe(
    '2030-12-04',
  );
});

it.each([
  [
    "Coast Foreign Ministers' Meeting\n\nDecember 4, 2030\nThe three ministers before the meeting\nMeeting scene",
    "Coast Foreign Ministers' Meeting",
  ],
  [
    'The Government portal of the\nRepublic of Uzbekistan\n\nJoint Statement of the Coast',
    'Joint Statement of the Coast',
  ],
  ['[PDF File] Third Coast Summit - Dakar Declaration', 'Third Coast Summit - Dakar Declaration'],
])('the title of %j', (head, title) => expect(parser.parse(`${head}\n\n${BODY}`).title).toBe(title));

describe('a stamp over the story, where the page gives no other date', () => {
  const page = (stamp: string, behind = '') =>
    parser.parse(
      `Minister attends summit\n\n${stamp}\n\nDAKAR — Malian Foreign Minister Ali Keita made a proposal in Dakar on April 26 when attending the Third Coast Summit.\n${behind}`,
    );

  it.each(['Updated: Apr 27,2034 09:12    Xinhua', 'Updated: April 27, 2034 09:12    Xinhua'])(
    '%s',
    (stamp) => {
      const { published, pageUpdated, source, meetings } = page(stamp);
      expect([published, pageUpdated, source?.label]).toEqual(['2034-04-27', '2034-04-27', 'Xinhua']);
      expect(meetings[0]?.date).toBe('2034-04-26');
    },
  );

  it.each(['Last updated: Apr 27, 2034 09:12', 'Updated: Apr 27, 2034'])('but not %s', (stamp) => {
    expect(page(stamp).published).toBeNull();
  });

  it('nor one below the story', () => {
    expect(page('Home', '\nUpdated: Apr 27, 2034 09:12\n').published).toBeNull();
  });
});

it('a title keeps no outlet behind a bar, and is no menu', () => {
  const { title, kind } = parser.parse(
    'Coast Leaders’ Joint Statement | Prime Minister of Fiji\n\nToday, we met in Dakar on 3 May 2031 for the Third Coast Summit.\n\n1. We agree.\n\n2. We build.\n',
  );
  expect([title, kind]).toEqual(['Coast Leaders’ Joint Statement', 'joint-statement']);
});

it.each([' - Xinhua | English.news.cn', ' - China Daily', '_News_Ministry of Foreign Affairs'])(
  'a title keeps no site behind it: %s',
  (site) =>
    expect(parser.parse(`Leaders end Third Coast Summit${site}\n\n${BODY}`).title).toBe(
      'Leaders end Third Coast Summit',
    ),
);

it('what announces a text is no title below a headline', () => {
  const text =
    'Leaders end Third Coast Summit\nFull text of joint statement\n\nThe following is the full text of the joint statement:\n\n1. We agree.\n2. We build.\n';
  expect(parser.parse(text).title).toBe('Leaders end Third Coast Summit');
});

it('the banner of a government’s site is no story', () => {
  const { title, published } = parser.parse(
    `An official website of the United States Government Here's how you know\n\nOfficial websites use .gov\n\nA .gov website belongs to an official government organization in the United States.\n\nSecure .gov websites use HTTPS\n\nA lock ( ) or https:// means you’ve safely connected to the .gov website.\n\nJoint Statement on the Third Coast Summit\n\nSEPTEMBER 24, 2031\n\n${BODY}`,
  );
  expect([title, published]).toEqual(['Joint Statement on the Third Coast Summit', '2031-09-24']);
});

it.each(['About ASEAN', '- ABOUT ASEANThe Association was founded in Bangkok.', 'About the United Nations'])(
  'behind the article, %s is the page’s',
  (line) => {
    const text = `Joint Statement of the Third Coast Summit\n\n1. We met in Rome on 3 May 2031.\n\n2. We agree.\n\n${line}\n\n- WHAT WE DO\n\nIts organs work towards its goals.\n`;
    expect(parser.parse(text).points.map(({ text: own }) => own)).toEqual([
      'We met in Rome on 3 May 2031.',
      'We agree.',
    ]);
  },
);

describe('where an article ends', () => {
  const STORY = 'The Third Coast Summit was held in Rome on 3 May 2031. '.repeat(8);
  const typeOf = (text: string, words: string) => {
    const at = [...text].join('').indexOf(words);
    return parser.parse(text).blocks.find(({ start, end }) => start <= at && at < end)?.type;
  };

  it.each([
    ['Media contact'],
    ['Updated: 3 May 2031'],
    ['Source: Coast News'],
    ['Share this page'],
    ['Read more'],
  ])('not at %j below a summary, over the article', (label) => {
    const text = `Coast Summit\n\nThe leaders of the coast met today in Rome.\n\n${label}\n\n${STORY}\n\n${STORY}\n`;
    expect(typeOf(text, STORY)).not.toBe('chrome');
  });

  it('at the same words behind it', () => {
    const text = `Coast Summit\n\n${STORY}\n\nMedia contact\n\nThe office is open until five.\n`;
    expect(typeOf(text, 'The office')).toBe('chrome');
  });
});

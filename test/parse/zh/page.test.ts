/** What Chinese pages put around an article, and where its title stands among that. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const STORY = '9月12日,第五次里海五国外长会在巴库举行。阿塞拜疆外长拉希姆主持。';

describe('the title', () => {
  it.each([
    [
      'behind a menu of languages',
      '新聞公報\n简体版 | English | 寄給朋友 | 列印版\n\n局長在巴庫開會（附圖）',
    ],
    ['without the names of channel and site', '里海五国外长会在巴库举行_国际_环球网'],
    ['in the line below the window’s title', '里海五国外长会在巴库举行 - 某某网\n\n里海五国外长会在巴库举行'],
    ['at the end of a breadcrumb', '首页 > 国际 > 里海五国外长会在巴库举行'],
    ['below a rubric', '新闻公报\n\n里海五国外长会在巴库举行'],
    ['behind a square', '■里海五国外长会在巴库举行'],
    ['before the hour', '里海五国外长会在巴库举行 (18:07)'],
    ['behind the agency’s line', '新华社巴库9月12日电 里海五国外长会在巴库举行'],
    ['before the page’s special', '里海五国外长会在巴库举行\n\n专题:某人出席里海五国外长会议并访问阿塞拜疆'],
    ['behind a row of links', '央视网|中国网络电视台|网站地图 |\n客服设为首页 |\n里海五国外长会在巴库举行'],
    [
      'below a notice in another language',
      'Your browser is not supported. Please update it.\n\n里海五国外长会在巴库举行',
    ],
    ['below the site’s name', '里海观察网 - 里海新闻门户网站\n\n里海五国外长会在巴库举行'],
    ['and no subtitle', '里海五国外长会在巴库举行\n——记里海合作新起点'],
  ])('stands %s', (_, head) => {
    const title = head.includes('局長') ? '局長在巴庫開會（附圖）' : '里海五国外长会在巴库举行';
    expect(parser.parse(`${head}\n\n${STORY}`).title).toBe(title);
  });
});

it('takes the heading of the text it prints for the title of a page without one', () => {
  const text = `新华社巴库9月12日电 ${STORY}会议发表联合公报,全文如下:\n里海五国外长会联合公报\n一、尊重主权。\n二、支持通航。`;
  expect(parser.parse(text)).toMatchObject({ title: '里海五国外长会联合公报', kind: 'communique' });
});

it('finds its breaks where a page has lost them: behind the way to it, before date and agency', () => {
  const text = `南方网 > 新闻 > 国内 里海五国外长会在巴库举行 2033-10-12 22:14 来源：中国新闻网 字号：大 中 小 中新社巴库10月12日电 第五次里海五国外长会12日在巴库举行。${'各国就形势交换了意见。'.repeat(25)}（完） 编辑：李向和`;
  expect(parser.parse(text)).toMatchObject({
    title: '里海五国外长会在巴库举行',
    published: '2033-10-12',
    source: { label: '中国新闻网' },
  });
});

it('reads a day in figures, day first', () => {
  const text = `里海五国外长会在巴库举行\n11/8/2032 14:19\n\n里海五国外长会今日在巴库举行。`;
  expect(parser.parse(text)).toMatchObject({ published: '2032-08-11', meetings: [{ date: '2032-08-11' }] });
});

it('takes no day of other articles for its own', () => {
  const text = `里海五国外长会在巴库举行\n\n${STORY}\n\n国际新闻精选:\n- 2036年03月10日 13:16:55\n- 2036年03月09日 10:52:48`;
  expect(parser.parse(text).published).toBeNull();
});

it('reads tags on lines of their own under their label', () => {
  const text = `里海五国外长会在巴库举行\n\n${STORY}\n\n热词:\n里海\n外长会\n责任编辑:和晓`;
  expect(parser.parse(text).tags.map(({ label }) => label)).toEqual(['里海', '外长会']);
});

it('reads the day that a page gives before a site’s name cut short', () => {
  const text = `里海五国外长会在巴库举行\n\n2033-09-13 里海网汉..\n\n${STORY}`;
  expect(parser.parse(text).published).toBe('2033-09-13');
});

describe('the page', () => {
  it.each([
    ['a summary made by a machine', 'AI摘要\n• 五国外长开会\n• 各方同意通航', ''],
    ['a notice of its browser', '抱歉,我们并不支持你正使用的浏览器。', ''],
    ['links to other articles', '', '您可能还对以下资源感兴趣\n某省举行防汛演练,各方参加。'],
    ['an end mark and what follows', '', '——END——\n一、扫码关注。\n二、点赞转发。'],
  ])('is told from the article: %s', (_, before, after) => {
    const { blocks, points } = parser.parse(
      ['里海五国外长会在巴库举行', before, STORY, after].filter(Boolean).join('\n\n'),
    );
    expect(points).toEqual([]);
    expect(blocks.filter(({ type }) => type !== 'chrome').map(({ type }) => type)).toEqual(['title', 'lead']);
  });
});

describe('the source', () => {
  it.each([
    ['an agency’s line', '新华社巴库9月12日电 ', '新华社'],
    ['an agency’s line without a day', '越通社巴库——', '越通社'],
    ['a paper in brackets', '【明报专讯】', '明报'],
    ['no author in brackets', '(中央社记者张三巴库12日专电)', null],
  ])('is told by %s', (_, opening, source) => {
    expect(parser.parse(`里海五国外长会在巴库举行\n\n${opening}${STORY}`).source?.label ?? null).toBe(source);
  });

  it.each([
    ['behind the page’s date', '2033年11月3日 09:12 里海新闻网', '里海新闻网'],
    ['before the page’s date and hour', '外交部网站 2033-11-03 21:48', '外交部网站'],
    ['before the page’s date', '里海日报 2033年11月3日 第01版', '里海日报'],
    ['under its label', '来源：新华网', '新华网'],
  ])('stands %s', (_, line, source) => {
    const parsed = parser.parse(`里海五国外长会在巴库举行\n\n${line}\n\n${STORY}`);
    expect(parsed.source?.label).toBe(source);
  });
});

describe('the day of publication', () => {
  it.each([
    ['before the hour of a change', '2033年11月03日 10:12 最后更新:10:45'],
    ['before what a machine left', '2033-11-03・Array'],
  ])('stands %s', (_, line) => {
    expect(parser.parse(`里海五国外长会在巴库举行\n\n${line}\n\n${STORY}`).published).toBe('2033-11-03');
  });
});

describe('the city', () => {
  it('is that of the dateline where the report names only a building', () => {
    const { meetings } = parser.parse(
      '里海五国外长会举行\n\n(中央社记者张三巴库12日专电)阿塞拜疆外长拉希姆今天在国务院主持第五次里海五国外长会。',
    );
    expect(meetings[0]).toMatchObject({ city: '巴库', country: 'AZ' });
  });
});

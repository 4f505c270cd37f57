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

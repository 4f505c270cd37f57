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
    ['without the site’s address', '里海五国外长会在巴库举行_新闻频道_央视网(cctv.com)'],
    ['without the ministry’s name', '里海五国外长会在巴库举行-中华人民共和国外交部'],
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
    ['below a summary', '摘要：里海五国外长会12日举行。\n里海五国外长会在巴库举行'],
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
    ['in Chinese figures', '二〇三三年十一月三日'],
    ['before whose page it is', '2033年11月3日 · 某某社'],
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

it('looks for no tag that is a sign alone', () => {
  const text =
    '会议举行\n\n标签：外长 # 会议\n\n9月4日，会议在北京举行。\n\n一、各方支持合作。\n\n二、各方重申友好。';
  expect(parser.parse(text).tags.map(({ label }) => label)).toEqual(['外长', '会议']);
});

describe('a page on one line', () => {
  const points =
    '一、各方支持共建走廊，愿扩大过境运输。 二、各方重申坚持睦邻友好，反对外来干涉。 三、各方同意明年在巴库举行下次会晤。';
  const report =
    '2033年9月4日，第六次里海沿岸国家外长会晤在阿克套举行，伊朗外长纳迪里、俄罗斯外长叶列缅科出席。';
  const filler =
    '会晤期间，各方回顾了过去一年各领域合作的进展，听取了工作组的汇报，并就地区形势交换了意见。'.repeat(5);
  it.each([
    ['the date and the labels of the page', '2033-09-05 11:05 来源： 某某网站 字号： 默认 大 |'],
    ['an address and the way to the page', '2033年9月5日 08:30 来源：某某网站 打印'],
  ])('has its title apart from %s', (_, head) => {
    const text = `EN https://www.example.invalid/ 第六次里海沿岸国家外长会晤联合公报 ${head} ${report} ${filler} ${points}`;
    const parsed = parser.parse(text);
    expect(parsed).toMatchObject({ kind: 'communique', published: '2033-09-05' });
    expect(parsed.title).toBe('第六次里海沿岸国家外长会晤联合公报');
    expect(parsed.points.map(({ section, ordinal }) => [section, ordinal])).toEqual([
      ['communique', 1],
      ['communique', 2],
      ['communique', 3],
    ]);
    expect(parsed.meetings.find(({ primary }) => primary)?.date).toBe('2033-09-04');
  });
});

it('leaves out what a site writes behind the stop of every paragraph, whatever lines stand between', () => {
  const mark = '某某新媒体';
  const paragraphs = ['支持共建走廊', '重申坚持睦邻友好', '同意扩大贸易', '欢迎新的班列'].map(
    (words, i) => `${'一二三四'[i]}、各方${words}。${mark}`,
  );
  const text = `首页\n新闻\n视频\n登录\n第六次外长会晤公报\n\n9月4日，会晤在阿克套举行。${mark}\n\n${paragraphs.join('\n\n')}\n\n相关阅读\n打印本页\n返回顶部`;
  expect(parser.parse(text).points.map(({ text }) => text.slice(-3))).toEqual([
    '走廊。',
    '友好。',
    '贸易。',
    '班列。',
  ]);
});

/** Turns of phrase of agencies, papers and ministries outside the mainland, and of the mainland’s own. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { read, told } from './told.ts';

const points = (page: string) => parser.parse(page).points.map(({ ordinal, text }) => `${ordinal} ${text}`);

describe('a report tells who met', () => {
  it.each([
    [
      'with names that are cities elsewhere',
      '磋商举行\n\n11月18日，中国外交部副部长华立新与巴巴多斯外交部常秘克拉克在布里奇敦共同主持第四届中国—加勒比建交国外交磋商。',
      '第四届中国—加勒比建交国外交磋商 | officials | 华立新[CN]*, 克拉克[BB]*',
    ],
    [
      'with a character behind the name that few names have, before a place',
      '会晤举行\n\n8月19日，外交部长王砚之与来访的印度外长苏杰生在北京举行第二十四次边界问题会晤。',
      '第二十四次边界问题会晤 | foreign-ministers | 王砚之[CN], 苏杰生[IN]',
    ],
    [
      'and which talks, not those which they prepare',
      '战略对话\n\n外交部长王砚之3日在布鲁塞尔与欧盟外交政策高级代表卡拉斯展开第13轮中欧高级别战略对话，为本月下旬在北京举行的中欧峰会作准备。',
      '第13轮中欧高级别战略对话 | foreign-ministers | 王砚之[CN], 卡拉斯[欧盟]',
    ],
    [
      'by the office of those who coordinate',
      '会议举行\n\n2月25日，金砖国家协调人第一次会议在巴西利亚召开。外交部部长助理苗雨露与会，巴西协调人利里奥大使主持。',
      '金砖国家协调人第一次会议 | officials | 苗雨露[CN], 利里奥[BR]*',
    ],
    [
      'with the parties of talks before their number, and a department of two subjects',
      '磋商举行\n\n12月9日，外交部边界与海洋事务司司长洪亮同日本外务省亚洲大洋洲局局长金井正彰在北京共同主持中日海洋事务高级别磋商第十八轮机制会议。',
      '中日海洋事务高级别磋商第十八轮机制会议 | officials | 洪亮[CN]*, 金井正彰[JP]*',
    ],
    ...['当天', '10日', '应邀', '周二上午', '随后', '阁下'].map((word): [string, string, string] => [
      `that both preside, with ${word} between the first and the second`,
      `会议举行\n\n外交部长沈克定${word}与赞比亚外长姆万萨共同主持第三次海岸国家外长会。`,
      '第三次海岸国家外长会 | foreign-ministers | 沈克定[CN]*, 姆万萨[ZM]*',
    ]),
    [
      'without the side that somebody speaks for',
      '会议举行\n\n第三次海岸国家外长会6月2日在北京举行，外交部长沈克定代表中方出席，日本外相高桥与会。',
      '第三次海岸国家外长会 | foreign-ministers | 沈克定[CN], 高桥[JP]',
    ],
  ])('%s', (_, page, expected) => {
    expect(read(page)).toBe(expected);
  });

  it.each([
    ['會議一連兩天（本月6日至7日）在北京舉行，財政部部長藍天安主持。', '---06/---07 北京 CN in-person'],
    ['（金邊12日綜合電）財政部部長藍天安今天在金邊出席會議。', '---12 金邊 KH in-person'],
  ])('on days of which nothing tells the month: %s', (lead, expected) => {
    expect(told(`第七次財長會議\n\n${lead.replace('會議', '上海合作組織財長第七次會議')}`)).toBe(expected);
  });

  it('on the day of which another agency reports', () => {
    const page =
      '会谈举行\n\n据俄罗斯卫星通讯社4月25日报道，俄罗斯总统佩特罗夫与美国总统特使威特科当日在莫斯科举行会谈。';
    expect(told(page)).toBe('--04-25 莫斯科 RU in-person');
  });
});

describe('points', () => {
  it.each(['一、', '1.'])('that are all numbered %s count on', (marker) => {
    const page = `日中韩首脑会谈共同宣言\n\n第九次日中韩首脑会谈27日在首尔举行。共同宣言如下：\n\n${['定期会谈；', '加快谈判；', '扩大往来。'].map((text) => marker + text).join('\n')}`;
    expect(points(page)).toEqual(['1 定期会谈；', '2 加快谈判；', '3 扩大往来。']);
  });

  it.each(['是', '曰', '要', '则是'])('that begin with 一%s', (word) => {
    const page = `三方外长会举行\n\n外交部长王砚之9月3日在北京出席首届三方外长会。\n\n王砚之提出三点建议：\n\n一${word}互信。坚定支持。\n\n二${word}互利。扩大贸易。\n\n三${word}互助。共筑屏障。`;
    expect(points(page)).toEqual(['1 互信。坚定支持。', '2 互利。扩大贸易。', '3 互助。共筑屏障。']);
  });
});

it('tells the release of two governments from what one calls its news', () => {
  const points = '\n\n一、双方同意加强合作。\n\n二、双方愿扩大贸易。\n\n三、双方将保持沟通。';
  const pages = ['中赞两国政府新闻公报', '中国政府和赞比亚政府新闻公报', '香港特别行政区政府新闻公报'];
  expect(pages.map((title) => parser.parse(title + points).title)).toEqual([pages[0], pages[1], null]);
});

it('takes no calendar over the page for its title', () => {
  const { title } = parser.parse(
    '• 11月24日 星期日\n\n陈国彦：新加坡愿助东盟与各方共事\n\n新加坡总理陈国彦20日在宿务出席东盟峰会。',
  );
  expect(title).toBe('陈国彦：新加坡愿助东盟与各方共事');
});

/** Talks, which have no name: when, where and between whom. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { told } from './told.ts';

describe('talks', () => {
  it.each([
    [
      'are told of by 接见',
      '总统接见首相\n\n帛琉总统雷蒙傑5月6日在科罗接见日本首相浅野拓也。',
      '--05-06 科罗 PW in-person',
    ],
    [
      'are told of by 拜会',
      '外相访帛\n\n日本外相高岛诚5月6日在科罗拜会帛琉总统雷蒙傑。',
      '--05-06 科罗 PW in-person',
    ],
    [
      'were held by video though one of them is said to be somewhere',
      '视频会晤\n\n5月6日，国家主席陆致远在北京同俄罗斯总统戈尔杰耶夫举行视频会晤。',
      '--05-06 - - video',
    ],
    [
      'took place during a meeting of others',
      '会见\n\n国家主席陆致远10月23日在喀山出席金砖国家领导人会晤期间会见印度总理夏尔马。',
      '--10-23 喀山 RU in-person',
    ],
  ])('%s', (_, page, expected) => {
    expect(told(page)).toBe(expected);
  });

  it.each([
    [
      '英国外交大臣哈里斯18日抵达北京，开始对中国进行正式访问。当天，外交部长苏明哲同哈里斯举行会谈。',
      ['哈里斯', '苏明哲'],
    ],
    ['新西兰外长霍尔特6月19日起访华。外交部长苏明哲20日在北京会见霍尔特。', ['霍尔特', '苏明哲']],
    ['1月16日，国家主席陆致远同来华进行国事访问的斯里兰卡总统迪萨纳举行会谈。', ['陆致远', '迪萨纳']],
    ['国家主席陆致远乘专机抵达金边。当晚，陆致远在金边会见柬埔寨国王西哈莫。', ['陆致远', '西哈莫']],
    ['外交部长苏明哲抵达金边。当天，苏明哲会见柬埔寨国王西哈莫。', ['苏明哲', '西哈莫']],
    ['外交部长苏明哲25日会见来华出席中国发展高层论坛的国际货币基金组织总裁格奥尔。', ['苏明哲', '格奥尔']],
    [
      '国务院总理章怀民26日在大连会见来华出席第十五届夏季达沃斯论坛并对中国进行正式访问的越南总理范明政。',
      ['章怀民', '范明政'],
    ],
    ['当地时间4日，阿曼外交大臣布赛迪抵达德黑兰访问，与伊朗外长阿拉赫举行会谈。', ['布赛迪', '阿拉赫']],
    [
      '6月20日，越南国家主席阮文强抵达万象。老挝国家主席本扬为阮文强举行欢迎仪式，随后双方举行会谈。',
      ['阮文强', '本扬'],
    ],
    [
      '正在约翰内斯堡出席二十国集团领导人峰会的国务院总理章怀民23日会见德国总理施泰因。',
      ['章怀民', '施泰因'],
    ],
    ['国家主席陆致远31日在天津会见来华出席上海合作组织天津峰会的印度总理夏尔马。', ['陆致远', '夏尔马']],
    ['當地時間八日，外交部長蘇明哲在宏都拉斯與該國總統卡斯特羅舉行會談。', ['蘇明哲', '卡斯特羅']],
  ])('are those of who came and who received: %s', (lead, expected) => {
    const { participants, meetings } = parser.parse(`会谈\n\n${lead}`);
    expect(participants.map(({ name }) => name)).toEqual(expected);
    expect(meetings.find(({ primary }) => primary)?.seriesId).toMatch(/-talks$/);
  });

  it('name both who met during a meeting of others', () => {
    const page = '会见\n\n国家主席陆致远10月23日在喀山出席金砖国家领导人会晤期间会见印度总理夏尔马。';
    expect(parser.parse(page).participants.map(({ name }) => name)).toEqual(['陆致远', '夏尔马']);
  });
});

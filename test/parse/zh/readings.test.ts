/** What a page is about and who was there, read together: the name, the level, the people, each with a star who chaired. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { read } from './told.ts';

describe('a page is read', () => {
  it.each([
    [
      'with the parties by one character each in the meeting’s name, as with their names in full',
      '「美日第三次海洋安全高階對話」登場\n\n美國國務院副助卿柯林與日本外務審議官白石諒介11月14日在檀香山共同主持美日「第三次海洋安全高階對話」。',
      '美日第三次海洋安全高階對話 | officials | 柯林[US]*, 白石諒介[JP]*',
    ],
    [
      'as talks where what they agreed to hold again has a name',
      '外長會談\n\n外交部長沈國棟8月21日在杭州與澳洲外長海瑟薇舉行會談，雙方形成五點共識，包括重啟中澳能源部長級對話。',
      '- | foreign-ministers | 沈國棟[CN], 海瑟薇[AU]',
    ],
    [
      'as talks where the report only counts who met',
      '领导人会谈\n\n日本首相白石诚、澳大利亚总理霍尔特与印度总理夏尔马5月4日在檀香山举行三方峰会，这是三国首脑会谈首度谈及海缆。',
      '- | heads-of-government | 白石诚[JP], 霍尔特[AU], 夏尔马[IN]',
    ],
    [
      'as talks of the level of those who talked, whoever received the guest besides',
      '联合声明\n\n应国务院总理裴正钧邀请，埃塞俄比亚总理沃尔德于2034年4月15日至18日对中国进行正式访问。访问期间，国家主席蓝启明会见了沃尔德总理，裴正钧总理同沃尔德总理举行会谈。',
      '- | heads-of-government | 裴正钧[CN], 沃尔德[ET]',
    ],
    [
      'by the shorter of a body’s two names where the title has it',
      '财政司司长出席亚太经合组织财长会议\n\n财政司司长甘学勤7月23日在利马出席亚太区经济合作组织（亚太经合组织）财长会议。',
      '亚太经合组织财长会议 | ministers | 甘学勤[HK]',
    ],
    [
      'with the city that the title has in the meeting’s name',
      '陆远出席“上海合作组织+”奥什峰会\n\n国家主席陆远7月9日在奥什出席“上海合作组织+”峰会。',
      '“上海合作组织+”奥什峰会 | summit | 陆远[CN]',
    ],
    [
      'with those of the home side who are named by the name alone as having taken part',
      '视频会晤\n\n10月16日，国家主席陆远同巴西总统泰拉举行视频会晤。\n\n双方同意加强合作。\n\n龚以宁、钱若谷等参加会晤。',
      '- | summit | 陆远[CN], 泰拉[BR], 龚以宁[CN], 钱若谷[CN]',
    ],
    [
      'without those who only came along',
      '举行会谈\n\n10月16日，国家主席陆远同巴西总统泰拉在北京举行会谈。\n\n双方同意加强合作。\n\n龚以宁、钱若谷等参加上述活动。',
      '- | summit | 陆远[CN], 泰拉[BR]',
    ],
    [
      'with those who explained something at the meeting',
      '行政长官出席会议\n\n行政长官甘学勤7月23日在利马出席亚太经合组织领导人非正式会议。会议初段由世界贸易组织总干事恩库鲁讲解贸易走势。',
      '亚太经合组织领导人非正式会议 | summit | 甘学勤[HK], 恩库鲁[世界贸易组织]',
    ],
    [
      'with all whom a speech greets, of whom a host is not at home where the speaker is',
      '陆远在第四届中国—中亚峰会上的主旨讲话\n\n（2036年6月2日，北京）\n\n国家主席 陆远\n\n尊敬的穆什塔克总统，\n尊敬的联合国秘书长盖拉尼先生，\n尊敬的各国部长，\n\n很高兴同各位相聚。\n\n一是加强互信。我们要支持彼此。\n\n二是深化合作。我们要扩大贸易。\n\n谢谢大家。',
      '第四届中国—中亚峰会 | summit | 陆远[CN], 穆什塔克[], 盖拉尼[联合国]',
    ],
    [
      'without names in what heads of government do',
      '第三届海岸峰会举行\n\n第三届海岸峰会6月2日在釜山举行，韩国总统尹泰主持会议。双方同意保持元首和政府首脑互访及往来。',
      '第三届海岸峰会 | summit | 尹泰[KR]*',
    ],
    [
      'with one who stands in for the holder of an office, in a title of one’s own',
      '会议举行\n\n第三次海岸国家外长会6月2日在苏瓦举行，汤加外长韦鲁、瑙鲁外长代表莱阿瓦、斐济总理兼外长代表纳伊武出席。',
      '第三次海岸国家外长会 | foreign-ministers | 韦鲁[TO], 莱阿瓦[NR], 纳伊武[FJ]',
    ],
    [
      'with a name that goes on behind one that the vocabulary holds',
      '会晤举行\n\n8月19日，中国—中亚外长第十一次会晤在奥什举行。塔吉克斯坦外长拉赫蒙佐达、哈萨克斯坦外长托卡耶夫出席。',
      '中国—中亚外长第十一次会晤 | foreign-ministers | 拉赫蒙佐达[TJ], 托卡耶夫[KZ]',
    ],
    [
      'by those who met the press together',
      '首次中吉乌三方外长对话达成三大共识\n\n新华社北京9月3日电 外交部长岳舟平3日在同吉尔吉斯斯坦外长苏尤姆、乌兹别克斯坦外长霍贾共见记者时表示，对话不针对第三方。\n\n岳舟平说，对话形成重要共识。',
      '首次中吉乌三方外长对话 | foreign-ministers | 岳舟平[CN], 苏尤姆[KG], 霍贾[UZ]',
    ],
    [
      'by the name that title and heading have, where the first point has it in full',
      '中国-拉共体论坛第六届部长级会议宣言\n\n中国-拉共体论坛第六届部长级会议宣言\n\n一、我们于2031年10月21日在利马出席中国-拉美和加勒比国家共同体论坛第六届部长级会议。\n\n二、我们支持对话。',
      '中国-拉共体论坛第六届部长级会议 | ministers | ',
    ],
    [
      'with an honorific that is no part of a name, and a minister of the country of the sentence',
      '亚细安外长会议开幕\n\n（吉隆坡综合讯）第65届亚细安外长会议星期五（7月9日）在吉隆坡开幕，马来西亚首相达图斯里鲁斯兰主持开幕式，外长哈山纳主持会议。缅甸由外交部常务秘书吴昂敏代表与会。',
      '第65届亚细安外长会议 | foreign-ministers | 鲁斯兰[MY]*, 哈山纳[MY]*, 吴昂敏[MM]',
    ],
    [
      'before a day in brackets behind 本',
      '視訊會談\n\n外交部長林佳音本（12）日上午與瓜地馬拉外交部長羅薩里奧舉行視訊會談，深化邦誼。',
      '- | foreign-ministers | 林佳音[TW], 羅薩里奧[GT]',
    ],
    [
      'with a chair further from the verb',
      '会议举行\n\n外交部长王砚3日下午在福建省厦门市国际会议中心会见厅主持第三次海岸国家外长会。',
      '第三次海岸国家外长会 | foreign-ministers | 王砚[CN]*',
    ],
  ])('%s', (_, page, expected) => {
    expect(read(page)).toBe(expected);
  });

  it.each([
    ['加拿大外长达利华昨天在维多利亚与日本外相白石谅介举行会谈。', '维多利亚 CA'],
    ['塞舌尔总统费尔昨天在维多利亚与日本首相白石谅介举行会谈。', '维多利亚 SC'],
    ['古巴外长罗哈昨天在圣地亚哥与日本外相白石谅介举行会谈。', '圣地亚哥 CU'],
    ['智利外长罗哈昨天在圣地亚哥与古巴外长佩雷斯举行会谈。', '圣地亚哥 CL'],
    ['黎巴嫩总理哈里昨天在的黎波里会见法国外长杜兰。', '的黎波里 LB'],
  ])('in the country that it names, of those with a city of one name: %s', (lead, place) => {
    const meeting = parser.parse(`会谈\n\n${lead}`).meetings.find(({ primary }) => primary);
    expect(`${meeting?.city} ${meeting?.country}`).toBe(place);
  });

  it.each(['今天', '今日', '今晚'])('on the day of its dateline, where no year is known: %s', (day) => {
    const page = `论坛闭幕\n\n本报北京9月3日电 第三届中非和平安全论坛${day}在北京闭幕。`;
    expect(parser.parse(page).meetings[0]?.date).toBe('--09-03');
  });

  it('under the title of its news, not what a government calls all of it', () => {
    const page =
      '香港特别行政区政府新闻公报\n\n财政司司长出席财长会议（附图）\n\n财政司司长陈启邦昨日在仁川出席第三十二届亚太经合组织财长会议。';
    expect(parser.parse(page)).toMatchObject({
      kind: 'press-release',
      title: '财政司司长出席财长会议（附图）',
    });
  });

  it.each([
    ['“C5+1”外长会发表联合声明', '我们，中亚五国和美国外长，于2月27日举行“C5+1”外长会，', 'communique'],
    ['某校举行座谈会', '我们，来自各国的外长，于2月27日举行“C5+1”外长会，', 'report'],
  ])(
    'as the words of those who say 我们 under a title that tells of a statement: %s',
    (title, opens, section) => {
      const page = `${title}\n\n${opens}现就以下事项达成一致：\n\n1、加强合作。\n2、推进走廊建设。`;
      expect(parser.parse(page).points.map((point) => point.section)).toEqual([section, section]);
    },
  );

  it.each([
    ['图为2035年7月21日外交部长容启明抵达宿雾。（资料图片）', '2035-07-22'],
    ['图为2035年3月21日外交部长容启明抵达宿雾。（资料图片）', '--07-22'],
    ['页面更新：2035年7月23日', '--07-22'],
  ])('on the day of the year that a picture of those days tells: %s', (line, date) => {
    const page = `容启明就合作提建议\n\n外交部长容启明7月22日在宿雾出席东盟与中日韩外长会。\n\n${line}\n\n他强调，各方要加强合作，共同应对挑战。`;
    expect(parser.parse(page).meetings.find(({ primary }) => primary)?.date).toBe(date);
  });

  it('by a signing, where nothing else brought them together', () => {
    const page = `中国和危地马拉两国政府代表3日上午在北京签署联合公报，决定建立大使级外交关系。

中国外交部长穆宗恺与危地马拉外交部长科尔特斯9月3日在北京签署《中国和危地马拉关于建立外交关系的联合公报》，内容如下：

中国和危地马拉根据两国人民的愿望，决定自2031年9月3日起建立大使级外交关系。`;
    const { meetings } = parser.parse(page);
    expect(meetings[0]).toMatchObject({ date: '2031-09-03', city: '北京', format: 'in-person' });
    expect(read(page)).toBe('- | foreign-ministers | 穆宗恺[CN], 科尔特斯[GT]');
  });

  it.each(['November 9,2030', 'Nov. 9, 2030', '2030-11-09'])(
    'from the day on which an embassy posts it: %s',
    (day) => {
      const page = `第五轮战略对话联合新闻稿\n\n${day}\n\n第五轮中斯外长战略对话在昆明举行，双方就合作交换了意见。`;
      expect(parser.parse(page).published).toBe('2030-11-09');
    },
  );

  it('held somewhere, though it is called a dialogue', () => {
    const page = '对话举行\n\n首次中吉乌三方外长对话9月3日在北京举行，外交部长岳舟平主持。';
    expect(parser.parse(page).meetings[0]).toMatchObject({ city: '北京', format: 'in-person' });
  });

  it.each([
    ['第412号新闻稿', 'press-release'],
    ['', 'news'],
  ])('as what its page calls itself: %s', (line, kind) => {
    const page = `会后外交部表达欢迎\n\n2028/11/17\n\n${line}\n\n美日11月14日在檀香山举行第三次海洋安全对话，外交部表示欢迎。`;
    expect(parser.parse(page).kind).toBe(kind);
  });
});

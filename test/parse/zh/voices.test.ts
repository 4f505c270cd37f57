/** Whose the points of a Chinese report are: the parties', a speaker's, or the reporter's. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const HEAD = '边界会晤举行\n\n2034年12月18日，';

it('goes back to the reporter behind an agreed text without numbers, each line with a site’s mark behind it', () => {
  const mark = 'Kq7观澜网';
  const lines = [
    '11月22日，外交部长詹寄秋同圣卢西亚外长约瑟夫在北京签署《中圣联合公报》。主要内容如下：',
    '中国和圣卢西亚决定自公报签署之日起恢复外交关系。',
    '两国政府同意在互相尊重的基础上发展两国友好关系。',
    '另据外交部网站消息，詹寄秋对记者表示，两国重新握手，顺应了历史潮流。',
    '詹寄秋说，复交为两国开展合作打开了大门。',
  ];
  const { kind, blocks, title } = parser.parse(
    `恢复外交关系\n\n${lines.map((line) => line + mark).join('\n\n')}`,
  );
  expect([title, kind]).toEqual(['恢复外交关系', 'communique']);
  expect(blocks.map(({ type }) => type)).toEqual([
    'title',
    'lead',
    'communique',
    'communique',
    'report',
    'remarks',
  ]);
});

/** communique 1, remarks 2 张三 */
function voices(text: string): string {
  return parser
    .parse(HEAD + text)
    .points.map(({ section, ordinal, speaker }) => [section, ordinal, speaker].filter(Boolean).join(' '))
    .join(', ');
}

it('takes a page for the agreed text where most of its points say what the parties do, and its title names it beside a slogan', () => {
  const points = [
    '应中国总理何田邀请，印度总理纳图于2034年5月28日至6月2日对中国进行正式访问。',
    '双方一致认为，建交以来关系发展顺利。',
    '双方回顾了合作成果。',
    '印度政府重申坚持一个中国政策。',
    '双方同意保持领导人互访。',
    '双方欢迎开通直航。',
  ];
  const text = (title: string) =>
    `${title}\n\n${points.map((words, i) => `${'一二三四五六'[i]}、${words}`).join('\n\n')}`;
  const sections = (title: string) => new Set(parser.parse(text(title)).points.map(({ section }) => section));
  expect(sections('印中联合公报——携手同心')).toEqual(new Set(['communique']));
  expect(sections('印度总理访华成果丰硕')).toEqual(new Set(['report']));
});

describe('points', () => {
  it.each([
    [
      'of a second list in one paragraph are its own, where a sentence announces it',
      '中国外长聂怀会见印度外长阿南。\n\n聂怀说，合作取得两大成果：一是贸易额创新高；二是互联互通提速。下一步，要做好两件事：一要坚持互信；二要扩大贸易。',
      'remarks 1 聂怀, remarks 2 聂怀, remarks 1 聂怀, remarks 2 聂怀',
    ],
    [
      'are marked by letters',
      '中印外长会晤在大理举行。\n\n会议同意：（a）设立秘书处；（b）建立联络机制；（c）举办青年论坛。',
      'report 1, report 2, report 3',
    ],
    [
      'are marked by dots',
      '中国外长聂怀会见印度外长阿南。\n\n聂怀提出两点建议：\n\n● 坚持互信。双方应加强战略沟通。\n\n● 扩大贸易。双方应扩大贸易规模。',
      'remarks 1 聂怀, remarks 2 聂怀',
    ],
    [
      'under numbers alone on their lines are a speaker’s to the end of the last',
      '中国外长聂怀会见印度外长阿南。\n\n聂怀提出两点建议：\n一\n坚持互信\n双方应加强战略沟通，维护共同利益。\n二\n扩大贸易\n双方应扩大贸易规模，优化贸易结构。',
      'remarks 1 聂怀, remarks 2 聂怀',
    ],
    [
      'are the parties’ under the consensus they reached, and end where the report goes on',
      '中国外长聂怀在大理同印度外长阿南举行第33次中印外长会晤，达成以下共识：\n\n一、双方积极评价边界谈判。\n\n二、双方同意增加名额。\n\n双方还就国际问题交换了意见。',
      'communique 1, communique 2',
    ],
    [
      'are the parties’ where a paper quotes them from a declaration',
      '中法外长会晤在北京举行。中法在联合声明针对军事应用发表3点共识:\n\n一、双方认为应保有控制权。\n\n二、双方支持展开谈判。\n\n声明还提到电动车。',
      'communique 1, communique 2',
    ],
    [
      'are the reporter’s where he lists what all agreed, behind a speech',
      '中国外长岳轩在大理出席第九次中印外长会晤。\n\n岳轩表示，中方愿推进合作。\n\n各方一致同意：\n\n——加快修建铁路；\n\n——增加直飞航班；\n\n——互设文化中心。\n\n会后双方会见记者。',
      'report 1, report 2, report 3',
    ],
    [
      'are the reporter’s where he lists what a statement stresses, behind a speech',
      '中国外长岳轩在大理出席第九次中印外长会晤。\n\n岳轩表示，中方愿推进合作。\n\n联合声明强调：\n\n——加快修建铁路；\n\n——增加直飞航班；\n\n——互设文化中心。\n\n会后双方会见记者。',
      'report 1, report 2, report 3',
    ],
    [
      'are a speaker’s where he lists what he will do',
      '中国外长岳轩在大理出席第九次中印外长会晤。\n\n岳轩表示，中方愿推进合作。\n\n中方将重点做好以下工作：\n\n——加快修建铁路；\n\n——增加直飞航班；\n\n——互设文化中心。\n\n会后双方会见记者。',
      'remarks 1 岳轩, remarks 2 岳轩, remarks 3 岳轩',
    ],
    [
      'are the reporter’s where outcomes are told',
      '第五次中印外长会晤在大理举行。会谈达成以下成果：\n\n1、双方同意扩大贸易。\n\n2、同意互设机构。',
      'report 1, report 2',
    ],
    [
      'are a minister’s whose words to the press they list',
      '外交部长岳轩在云南芒市出席第十九次澜湄外长会后向记者表示，会议成果丰富。各方一致同意抓好以下工作：\n\n一是着力统筹规划。二是着力惠民项目。',
      'remarks 1 岳轩, remarks 2 岳轩',
    ],
    [
      'are his whose name ends as that of a country does',
      '国家主席方振国在阿斯塔纳出席第三届中国—中亚峰会。\n\n方振国宣布，中方将采取以下举措：（一）设立减贫中心；（二）设立教育中心。',
      'remarks 1 方振国, remarks 2 方振国',
    ],
    [
      'are one list where 一是 changes to 第三是',
      '中国外长岳轩在大理出席第九次中印外长会晤。\n\n岳轩提出建议：一是稳固根基。二是释放潜力。第三是抢抓机遇。四是厚植民意。',
      'remarks 1 岳轩, remarks 2 岳轩, remarks 3 岳轩, remarks 4 岳轩',
    ],
    [
      'are the parties’ where the page is the consensus they reached, each point saying what they do',
      '外交部长岳轩在大理同印度尼西亚外长苏普拉托举行会谈，双方达成四点共识。\n\n一是双方同意保持交往。\n\n二是双方将办好人文交流年。\n\n印尼方欢迎中国游客。\n\n三是双方商定复航。',
      'communique 1, communique 2, communique 3',
    ],
    [
      'are the parties’ under a consensus that was formed on some matters',
      '外交部长岳轩同柬埔寨外交大臣宋巴速举行会谈。会谈坦诚友好，双方形成两项重要共识：\n\n（一）双方一致同意加强协作。\n\n（二）双方愿扩大贸易。',
      'communique 1, communique 2',
    ],
    [
      'are the parties’ under a consensus of which the report names a part',
      '外交部长岳轩同柬埔寨外交大臣宋巴速举行会谈，双方坦诚交流，达成三点共识，包括重启气候变化对话。\n\n第一，双方同意加强协作。\n\n第二，双方宣布重启对话。\n\n第三，双方愿扩大贸易。',
      'communique 1, communique 2, communique 3',
    ],
    [
      'are a minister’s who says at length that a consensus was reached',
      '外长沈维岳在腾冲出席第九次中俄印外长会晤后同俄罗斯外长格拉西共同会见记者时表示，三国外长就世界大势和三方合作坦诚、深入、友好地交流，坦率地交换了意见，达成两点重要共识。\n\n第一，三方同意加强沟通。\n\n第二，三方同意密切配合。',
      'remarks 1 沈维岳, remarks 2 沈维岳',
    ],
    [
      'are the reporter’s where the consensus is one of the things told',
      '外交部长岳轩同柬埔寨外交大臣宋巴速举行会谈。\n\n宋巴速说，柬方珍视友谊。\n\n会谈达成两点共识：\n\n一、双方同意加强协作。\n\n二、双方同意扩大贸易。\n\n同日，柬埔寨首相会见岳轩。',
      'report 1, report 2',
    ],
    [
      'are a minister’s who tells behind a meeting what will be done',
      '外交部长贺明章在上海合作组织外长理事会会议后表示，未来一年，中方将在总结任期做法的基础上，重点开展好以下工作：\n\n一是筹备峰会。\n\n二是办好论坛。',
      'remarks 1 贺明章, remarks 2 贺明章',
    ],
    [
      'are a minister’s at a meeting, one year from which things are to be done',
      '国务委员兼外长贺明章在第六次中国—中亚外长会晤期间指出，今后一年，中方作为主席国将同各方一道办好三件实事，做好如下工作：\n\n1. 扩大贸易。\n\n2. 便利通关。',
      'remarks 1 贺明章, remarks 2 贺明章',
    ],
    [
      'are those of an answer, not the questions that are numbered',
      '国家主席顾承礼在利马同美国总统霍林斯举行会晤。会晤结束后，外长庄彦博向媒体介绍情况并回答了提问。\n\n一、你能否谈谈主要情况？\n\n答：我愿介绍以下情况：\n\n一是时机特殊。\n\n二是交流充分。\n\n二、双方在经贸方面有什么成果？\n\n答：双方同意保持对话。',
      'remarks 1 庄彦博, remarks 2 庄彦博',
    ],
    [
      'are those of an answer under questions numbered with digits',
      '国家主席顾承礼在利马同美国总统霍林斯举行会晤。随后，外长庄彦博接受媒体采访。\n\n1、这次会晤有何意义？\n答：有两点意义。一是凝聚了共识。二是明确了方向。\n\n2、下一步有何打算？\n答：我们将落实共识。',
      'remarks 1 庄彦博, remarks 2 庄彦博',
    ],
  ])('%s', (_, text, expected) => {
    expect(voices(text)).toBe(expected);
  });

  it('are a minister’s under a title that says what he said of the consensus', () => {
    const { kind, points } = parser.parse(
      '卓远谈第六次中日外长会共识\n\n8月21日，外长卓远在大理主持第六次中日外长会。会后，卓远在会见记者时表示，中方把成果归纳为两方面共识：\n\n一是坚持真诚相待。\n\n二是坚持平等相处。',
    );
    expect(kind).toBe('news');
    expect(points.map(({ section, speaker }) => [section, speaker])).toEqual([
      ['remarks', '卓远'],
      ['remarks', '卓远'],
    ]);
  });

  it.each([
    [
      'tells the press of a count of what was agreed',
      '中俄印外长会晤\n\n3月19日，外交部长卓远在大理出席第二十一次中俄印外长会晤后会见记者时表示，三国外长坦诚交流，达成两点共识。',
    ],
    [
      'is said in the title to tell of what was agreed',
      '卓远介绍中俄印外长会晤成果\n\n3月19日，外交部长卓远在大理出席第二十一次中俄印外长会晤。会晤达成两点重要共识。',
    ],
  ])('are a minister’s who %s', (_, lead) => {
    const { points } = parser.parse(
      `${lead}\n\n第一，三方同意坚持真诚相待。\n\n第二，三方同意坚持平等相处。`,
    );
    expect(points.map(({ section, speaker }) => [section, speaker])).toEqual([
      ['remarks', '卓远'],
      ['remarks', '卓远'],
    ]);
  });

  it('are nobody’s of a statement that a heading says there was not', () => {
    const { kind } = parser.parse(
      '金磚峰會舉行\n\n第20屆金磚峰會16日在開普敦舉行，南非總統恩多主持會議。\n\n總理缺席 無共同聲明\n\n會議沒有發布聲明，由主席國發表新聞稿。',
    );
    expect(kind).toBe('news');
  });

  it('end before the paper’s own heading over the next', () => {
    const { points } = parser.parse(
      `${HEAD}中国外长岳轩在大理出席第九次中印外长会晤。\n\n岳轩提出建议。第一，稳固根基。\n\n第二，释放潜力。\n\n为企业提供贷款\n\n第三，厚植民意。`,
    );
    expect(points.map(({ text }) => text)).toEqual(['稳固根基。', '释放潜力。', '厚植民意。']);
  });
});

it('gives points to who says behind the talks that consensus was reached, whatever stands before', () => {
  const told =
    '外长张三在巴库同阿塞拜疆外长李四举行会谈。\n\n会谈后，张三和李四共同会见记者。张三介绍说，会谈取得圆满成功，双方达成两点共识。\n\n';
  expect(voices(`${told}一是加强引领。双方将筹备好交往。\n\n二是促进相亲。双方同意增加航班。`)).toBe(
    'remarks 1 张三, remarks 2 张三',
  );
});

it('gives points to the one of that office whom the title names', () => {
  const page = (who: string) =>
    `马梅多夫总统提出两项建议\n\n11月16日，边界国家元首会晤在塔什干举行。哈萨克斯坦总统叶尔兰·马梅多夫出席，伊朗总统鲁法特·纳迪里与会。\n\n会晤持续两小时。\n\n${who}就合作提出以下建议。\n\n第一，加强交通联通。\n\n第二，扩大工业合作。`;
  const said = (text: string) =>
    parser.parse(text).points.map(({ section, speaker }) => [section, speaker].join(' '));
  expect(said(page('随后，总统'))).toEqual(['remarks 叶尔兰·马梅多夫', 'remarks 叶尔兰·马梅多夫']);
});

it('keeps for the reporter what both sides agreed behind somebody who spoke of another thing', () => {
  const list = '双方同意在以下两方面合作：\n\n（一）贸易：加快对接。\n\n（二）投资：轮流办会。';
  expect(voices(`张三外长表示，贸易是基础，并介绍了发展机遇。\n\n${list}`)).toBe('report 1, report 2');
});

/** How a meeting ends, what a speech says last, and who is told of without having been there. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { read, told } from './told.ts';

describe('a meeting', () => {
  it.each(['闭幕', '结束', '落幕'])('lasts until the day on which it is to end by %s', (word) => {
    const page = `会议举行\n\n2036年5月18日，中国—阿拉伯国家合作论坛第十五届部长级会议在马斯喀特举行，阿曼外长法赫德主持。\n\n双方讨论了合作。\n\n会议将于19日${word}。`;
    expect(told(page)).toBe('2036-05-18/2036-05-19 马斯喀特 OM in-person');
  });

  it('is not the one that it followed, nor that of a caption', () => {
    const page =
      '日本首相大久保由纪（左）出席第16届中日韩工商峰会。（图取自法新社）\n\n（釜山9日讯）韩国、日本、中国领导人周二在釜山举行首场3方峰会。韩国总统郑夏允会后表示将加强合作，日本首相大久保由纪说通道重要。\n\n第13次中日韩峰会在韩国釜山登场，是继2032年11月在日本福冈举行的第12次中日韩峰会以来首次举行。';
    expect(read(page)).toBe('第13次中日韩峰会 | summit | 郑夏允[KR], 大久保由纪[JP]');
  });

  it('has nobody who will attend another', () => {
    const page =
      '第67届东盟外长会议召开\n\n第67届东盟外长会议18日在万象召开，老挝外长蓬萨万主持。中国外长聂广川将应邀出席20日举行的东盟与中日韩外长会。';
    expect(read(page)).toBe('第67届东盟外长会议 | foreign-ministers | 蓬萨万[LA]*');
  });
});

describe('the last point of a printed speech', () => {
  const speech = (second: string) =>
    `在峰会上的讲话\n\n国家主席　陆远\n\n尊敬的各位同事：\n\n很高兴来到这里。\n\n第一，坚守初心。我们要互信。\n\n${second}第二，优化布局。我们要合作。\n\n我们要共同坚持多边主义。\n\n各位同事！\n\n让我们携手前行。\n\n谢谢大家。`;
  const last = (page: string) => parser.parse(page).points.at(-1)?.text;

  it('goes on as the others did, up to where the audience is addressed anew', () => {
    expect(last(speech('一花独放不是春。\n\n'))).toBe('优化布局。我们要合作。\n\n我们要共同坚持多边主义。');
  });

  it('ends with its paragraph where the others did', () => {
    expect(last(speech(''))).toBe('优化布局。我们要合作。');
  });
});

it('reads an agreed text under a title with a subtitle', () => {
  const page =
    '马中联合公报——携手同心\n\n一、双方同意加强合作。\n\n二、双方支持自由贸易。\n\n三、双方欢迎铁路通车。';
  expect(parser.parse(page)).toMatchObject({ kind: 'communique' });
  expect(parser.parse(page).points.map(({ section }) => section)).toEqual(Array(3).fill('communique'));
});

describe('a joint statement', () => {
  const page = (signed: string) =>
    `中华人民共和国和乌兹别克斯坦共和国联合声明\n\n中华人民共和国和乌兹别克斯坦共和国高度评价合作成果；\n\n强调恪守2024年1月24日签署的《关于战略伙伴关系的联合声明》；\n\n根据2032年9月14日在塔什干会谈所达成的共识，声明如下：\n\n一、双方支持合作。\n\n二、双方重申友好。\n\n${signed}`;

  it('is of the talks that it names, and of those who signed it in columns', () => {
    const signed =
      '中华人民共和国主席    乌兹别克斯坦共和国总统\n温起岳          阿·图尔苏诺夫\n（签字）          （签字）\n\n二〇三二年九月十四日于塔什干';
    expect(told(page(signed))).toBe('2032-09-14 塔什干 UZ in-person');
    expect(read(page(signed))).toBe('- | summit | 温起岳[CN], 阿·图尔苏诺夫[UZ]');
  });

  it('has nobody whose office alone stands below it', () => {
    expect(parser.parse(page('中华人民共和国主席    乌兹别克斯坦共和国总统')).participants).toEqual([]);
  });
});

it('was published on the day that a label gives, whenever a machine took the page', () => {
  const page =
    '2037-11-25 04:31:09\n\n李远在领导人会议上的讲话\n文章来源：某某传媒网    发布时间：2037-11-14 08:51    点击量：317\n\n国务院总理李远13日在曼谷出席第40次中国—东盟领导人会议。';
  expect(parser.parse(page).published).toBe('2037-11-14');
});

it('is not on the day on which a ministry made it known', () => {
  const page =
    '外长会面\n\n根据外交部网站7月12日公布的消息，外交部长贺景川在比什凯克当地时间7月11日与巴基斯坦外长米尔扎会面。';
  expect(told(page)).toBe('--07-11 比什凯克 KG in-person');
});

it('what the meeting adopted besides is no part of the last point', () => {
  const page =
    '外长会举行\n2031-07-26\n\n第十三次外长会26日在清莱举行。\n\n会议发表《联合新闻公报》，全文如下：\n\n（一）外长们同意合作。\n\n（二）外长们商定下次会议由泰国承办。\n\n会议还审议通过《青年交流伙伴计划》。（完）';
  expect(parser.parse(page).points.at(-1)?.selector.quote).toBe('（二）外长们商定下次会议由泰国承办。');
});

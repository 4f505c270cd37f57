/** What pages of Taiwan, Hong Kong and Singapore write that those of the mainland do not. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { read, told } from './told.ts';

it('counts years of three figures from 1911, where month and day stand with them', () => {
  const page = '121年10月14日\n與外賓會談\n\n今（14）日，第三屆海岸峰會在臺北舉行。';
  expect(parser.parse(page).published).toBe('2032-10-14');
  expect(told(page)).toBe('2032-10-14 臺北 TW in-person');
});

it.each([
  '林哲維總統今（14）日上午在東京出席第三屆海岸峰會。',
  '林哲維總統星期四（10月14日）在東京出席第三屆海岸峰會。',
])('somebody is named before his title: %s', (report) => {
  expect(read(`峰會舉行\n2032-10-14 18:00\n\n${report}`)).toBe('第三屆海岸峰會 | summit | 林哲維[]');
});

it('no words of a speech are somebody’s name', () => {
  const report =
    '中國總理張明遠今日在曼谷與泰國總理差猜舉行會談。\n\n總理致詞時首先代表中國人民致意。雙方同意加強合作。';
  expect(read(`會談\n2032-10-14 18:00\n\n${report}`)).toBe('- | heads-of-government | 張明遠[CN], 差猜[TH]');
});

it.each(['歷時2天，今天在沖繩縣那霸市閉幕。', '今（22）日在那霸閉幕。會議為期兩日，由首相主持。'])(
  'a meeting that ended has lasted so long: %s',
  (closed) => {
    const page = `會議閉幕\n2033-05-22 18:00\n\n第13屆海島峰會${closed}`;
    expect(told(page)).toMatch(/^2033-05-21\/2033-05-22 /);
  },
);

it('what a reporter lists of a statement is his, and what the parties say in such a list is theirs', () => {
  const sections = (points: string) =>
    parser
      .parse(
        `三國峰會閉幕\n2033-05-22\n\n三國峰會今天閉幕，會後發表共同聲明。\n\n共同聲明重點如下：\n\n${points}`,
      )
      .points.map(({ section }) => section)
      .join(' ');
  expect(sections('一、海上安全：日本將提供12艘巡邏艇。\n\n二、氣候：雙方出資600億。')).toBe('report report');
  expect(sections('一、各國同意提供12艘巡邏艇。\n\n二、各國重申出資600億。')).toBe('communique communique');
});

it('the next meeting of a series has its whole name', () => {
  const { meetings } = parser.parse(
    '中葡論壇第八屆部長級會議閉幕\n2030-04-23\n\n中葡論壇第八屆部長級會議今日在澳門閉幕。下一屆部長級會議將於2033年在里斯本舉行。',
  );
  expect(meetings.map(({ name }) => name)).toEqual(['中葡論壇第八屆部長級會議', '中葡論壇第九屆部長級會議']);
});

it('a mechanism for consultations names its meetings', () => {
  expect(
    read('会议举行\n2030-01-17\n\n1月16日，中国—菲律宾海上问题双边磋商机制第十六次会议在厦门举行。'),
  ).toBe('中国—菲律宾海上问题双边磋商机制第十六次会议 | officials | ');
});

it('a readout is a press release, and so is what the government of Hong Kong calls one', () => {
  const kind = (head: string) =>
    parser.parse(`${head}\n\n国务卿张三会见李四\n\n2031年3月12日，国务卿张三在华盛顿会见了李四外长。`).kind;
  expect(kind('美国国务院\n会谈纪要')).toBe('press-release');
  expect(kind('新聞公報　　繁體版')).toBe('press-release');
  expect(kind('新闻')).toBe('news');
});

it('a meeting that somebody goes on attending began before', () => {
  const page =
    '局長在峴港出席部長會議\n2034-05-20 18:00\n\n局長溫靜嫻今日（五月二十日）在越南峴港繼續出席第三屆海岸貿易部長會議。\n\n一連兩日的會議由越南工貿部部長黎文泰主持。';
  expect(told(page)).toBe('2034-05-19/2034-05-20 峴港 VN in-person');
});

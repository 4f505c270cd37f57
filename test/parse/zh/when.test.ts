/** When somebody met, as pages of the Chinese press and of ministries tell it. */
import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('the day', () => {
  it.each([
    [
      'counted in years of the Republic',
      '外交部長林若谷接見帛琉總統\n\n中華民國一二四年四月九日，外交部長林若谷在臺北賓館接見帛琉總統雷梅利克。',
      '2035-04-09',
    ],
    [
      'in a year of the Republic, in figures',
      '第三屆海洋會議\n\n民國124年4月9日，第三屆海洋部長會議在東京舉行，日本外相高島誠主持。',
      '2035-04-09',
    ],
    [
      'of a page that writes the day first, with dots',
      '独联体峰会举行\n14.08.2035\n\n独联体国家元首理事会会议星期二在明斯克举行，白俄罗斯总统列维茨基出席。',
      '2035-08-14',
    ],
    [
      'of a page stamped with the hour first',
      '独联体峰会举行\n14:22 14.08.2035 (更新: 15:10 14.08.2035)\n\n独联体国家元首理事会会议星期二在明斯克举行。',
      '2035-08-14',
    ],
    [
      'behind the width of a picture',
      '农业部长会议开幕\n上合秘书长 - 某某社, 1920, 14.08.2035\n\n第二十次上合组织成员国农业部长会议14日在明斯克开幕。',
      '2035-08-14',
    ],
    [
      'of a page that calls the day of its articles that of a change',
      '美日首脑会谈\n更新时间：2034/11/08 10:22\n\n美国总统柯林斯7日在白宫与日本首相浅野拓也举行会谈。',
      '2034-11-07',
    ],
    [
      'and not the year in its name',
      '会议昨举行\n2035-05-10\n\n2035年粤澳合作联席会议昨（9）日在广州举行，行政长官欧阳卓廷出席。',
      '2035-05-09',
    ],
    [
      'and not that of leaving for it',
      '财政司司长赴越\n\n财政司司长周启谦明日（十月十五日）前赴越南岘港，出席亚太经合组织财长会议。\n\n周启谦在星期五（十月十七日）参与亚太经合组织财长会议多个环节。\n\n2031年10月14日（星期二）',
      '2031-10-17',
    ],
    [
      'of the meeting announced, and not of the announcement',
      '澜湄合作第十五次外长会将举行\n2030-11-29\n\n外交部发言人28日宣布，12月12日，澜湄合作第十五次外长会将在桂林举行。\n\n他表示，相信在各方共同努力下，此次澜湄外长会能取得成果。',
      '2030-12-12',
    ],
    [
      'of the report, where it gives no other',
      '会谈\n2034年10月29日, 14:22\n\n莫斯科10月28日电 —— 俄罗斯外长拉沃罗与古巴外长佩雷斯在莫斯科举行会谈。',
      '2034-10-28',
    ],
    [
      'and the next, where both are told',
      '會議（附圖）\n\n商務及經濟發展局局長麥穎妍於五月十八日及十九日（當地時間）出席在墨西哥城舉行的亞太經合組織貿易部長會議。\n\n2028年5月20日（星期六）',
      '2028-05-18/2028-05-19',
    ],
    [
      'of a page of a paper',
      '02版：要闻    2031年06月18日 星期三    上一版  下一版\n会议举行\n\n第五届中国－中亚外长会17日在杜尚别举行。',
      '2031-06-17',
    ],
    ...['一連舉行2天', '連續舉行兩天', '接連召開兩天'].map((held): [string, string, string] => [
      `and the next, of what is held ${held}`,
      `會議舉行\n\n2037-11-11\n\n七國集團外長會議10日起在義大利貝拉焦${held}，就海上安全交換意見。`,
      '2037-11-10/2037-11-11',
    ]),
    [
      'in the line over a speech',
      '张广远主席在上合组织成员国元首理事会第三十四次会议上的讲话\n\n国家主席张广远9日在比什凯克出席上合组织成员国元首理事会第三十四次会议并发表讲话。讲话全文如下：\n\n（2034年7月9日，比什凯克）\n\n尊敬的各位同事：\n\n很高兴来到这里，出席这次会议。\n\n我们要坚持团结，照顾彼此关切。\n\n谢谢大家。',
      '2034-07-09',
    ],
    [
      'of the week before, and not the last of its name',
      '外长会\n2031年9月27日\n\n上周五，四方外长会在东京举行。',
      '2031-09-19',
    ],
    [
      'of the week to come',
      '外长会\n2031年9月25日\n\n下周一至周三，中国—东盟外长会将在曼谷举行。',
      '2031-09-29/2031-10-01',
    ],
    [
      'and the next, in one word',
      '外长会\n2031年9月25日\n\n今明两天，中国—东盟外长会在曼谷举行。',
      '2031-09-25/2031-09-26',
    ],
    ['two days before', '外长会\n2031年9月25日\n\n第三次中国—海合会外长会前天在利雅得举行。', '2031-09-23'],
    [
      'two days behind',
      '外长会\n2031年9月25日\n\n第三次中国—海合会外长会将于后天在利雅得举行。',
      '2031-09-27',
    ],
    [
      'of what a spokesperson announces, and not of the announcement',
      '外交部宣布\n2031年9月25日\n\n外交部发言人毛田24日宣布：国家主席方远将于10月2日至4日赴阿斯塔纳出席上海合作组织成员国元首理事会第二十四次会议。',
      '2031-10-02/2031-10-04',
    ],
    [
      'that closed it, with those before',
      '会议举行\n2031年9月25日\n\n中阿合作论坛第十一届部长级会议昨日在开罗落下帷幕。会议为期两天。',
      '2031-09-23/2031-09-24',
    ],
    [
      'that closed it, told as a weekday, with those before',
      '峰会\n2031年10月2日\n\n第三届中国—阿拉伯国家峰会上周五在北京闭幕，会期两天。',
      '2031-09-25/2031-09-26',
    ],
    [
      'that opened it, told as a weekday, with those behind',
      '峰会\n2031年10月2日\n\n一连两天的第三届中国—阿拉伯国家峰会周三在北京揭幕。',
      '2031-10-01/2031-10-02',
    ],
    [
      'up to which it will go on',
      '峰会\n2031年10月2日\n\n10月1日晚，第三届中国—阿拉伯国家峰会在北京开幕。峰会将持续至3日。',
      '2031-10-01/2031-10-03',
    ],
    [
      'of the place, where the hour is told by another clock too',
      '何田与会\n2031-09-25 08:21\n\n当地时间9月24日下午（北京时间25日凌晨），外交部长何田在内罗毕出席中非合作论坛部长级会议。',
      '2031-09-24',
    ],
    [
      'of the place, told behind the other clock',
      '何田与会\n2031-09-25 08:21\n\n北京时间25日凌晨（当地时间24日下午），外交部长何田在内罗毕出席中非合作论坛部长级会议。',
      '2031-09-24',
    ],
    [
      'two days before, in another word',
      '外長會\n2031-09-26 00:15\n\n中日韓外長會前日在首爾舉行。',
      '2031-09-24',
    ],
  ])('%s', (_, page, expected) => {
    expect(told(page).split(' ')[0]).toBe(expected);
  });
});

describe('the year of a day told without it', () => {
  it.each([
    ['in the title', '2031年金砖国家外长会晤举行\n\n9月24日，金砖国家外长会晤在里约热内卢举行。'],
    [
      'of a whole day in the title',
      '何田出席外长会（2031年9月24日）\n\n24日，何田外长在杜尚别出席第三次五国外长会。',
    ],
    [
      'in the address of the page',
      '峰会\nhttps://www.example.cn/2031-09/25/c_1.htm\n\n9月24日，第三届中国—中亚峰会在阿斯塔纳举行。',
    ],
    [
      'in the dateline',
      '峰会\n\n新华社阿斯塔纳2031年9月24日电 24日下午，第二届中国—中亚峰会在阿斯塔纳举行。',
    ],
  ])('is that %s', (_, page) => {
    expect(told(page).split(' ')[0]).toBe('2031-09-24');
  });
});

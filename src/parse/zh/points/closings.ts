/** What begins a paragraph behind the last point of an agreed text that is no part of that point. */

const WHO_MET = '(?:会议|各方|双方|与会|我们|外长们|部长们|.{2,12}(?:代表团|领导人))';

/** Each with a paragraph that it closes a text by. */
const CLOSINGS = [
  // 本公报一式两份,每份用中文和俄文写成,两种文本同等作准。
  '^本(?:宣言|声明|公报|文件|新闻稿|议定书|联合)|一式[两三四五六]份|写成|作成|同[一等](?:作准|效力)',
  // 声明于9月12日在巴库通过。
  '^(?:声明|宣言|公报)于.{4,24}(?:通过|发表|签署)',
  // 各方感谢阿塞拜疆为会议所作的周到安排。 张三部长感谢……
  `^${WHO_MET}.{0,6}感谢.{0,30}(?:安排|接待|款待|主办|承办|组织|筹备)`,
  '^.{2,40}(?:女士|先生|总统|部长|外长|代表).{0,6}感谢(?!.{0,24}(?:接待|款待).{0,4}邀请)',
  // 主席张三对总统李四和某国人民的热情友好接待表示衷心感谢,邀请……
  '^[^,。]{2,60}(?:接待|款待|欢迎|筹备|安排|组织|承办|主办)(?:工作)?(?:和[^,。]{2,20})?表示.{0,4}感谢',
  // 双方对会晤成果表示满意,商定下次会晤……
  '^(?:双方|各方)[^。]{0,6}对(?:本次|此次|这次)?(?:会晤|会谈|会议)[^。,]{0,6}成果[^。,]{0,6}(?:满意|赞赏)',
  // 会议期间,某国总统会见了各国外长。 会后,…… 此外,…… 某某一行另于……
  '^.{2,16}(?:期间|间隙)[,还也]|^会[前后][,]|^此外,|^.{2,10}(?:此行|另于|另外)|^.{2,12}(?:今天|今日|明日|昨日|同日)',
  // 会议还审议通过《某某计划》。
  '^(?:会议|会上|各方|双方|峰会)还(?:审议)?(?:通过|发表|签署|公布)',
  // 据悉,…… 据了解,……: the reporter's.
  '^据(?:悉|了解|介绍|报道|.{2,6}[社网台])',
  // 两国总理共同见证签署了三份合作文件。
  '^(?:[两三四五六七]国|双方|各方|各国).{0,8}(?:共同)?(?:见证|签署了)',
  // 外交部副部长某某等陪同参加。
  '参加了?(?:上述|接待|活动)|陪同',
  // 第四次会议将于2037年在某地举行。
  '^(?:下一?|第[^,。]{1,5})[次届轮][^,。;]{0,20}(?:将|定|拟)[^,。;]{0,24}(?:举行|召开|举办)。$',
  '^附件|^附录',
];

const CLOSES = new RegExp(CLOSINGS.join('|'));

/** 七、双方对访问成果表示满意。: behind a point on the visit itself, thanks and an invitation go on with it. */
const OF_VISIT = /^(?:双方|两国)[^。]{0,30}(?:访问|此访)[^。]{0,16}(?:成果|满意|成功|重要意义)/;
const OF_GUEST = /(?:接待|款待)[^。]{0,20}感谢[^。]*邀请/;

/** 为此,两国将成立工作组。: what the point comes to. */
const HENCE = /^(?:为此|其中|具体而言),/;

/** Whether a paragraph without a number goes on with the last point above it. */
export const goesOn = (text: string, point: string): boolean =>
  HENCE.test(text) || (OF_VISIT.test(point) && OF_GUEST.test(text));

/** Whether a paragraph closes a text behind its last point. */
export const closes = (text: string, point: string): boolean => CLOSES.test(text) && !goesOn(text, point);

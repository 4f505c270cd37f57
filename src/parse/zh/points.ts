/**
 * The numbered points of each section, in the agreed text and in what people say.
 *
 *   一、各方支持……                 张三说,……一是坚持睦邻友好。各方……
 *   ^^ marker ^ text                       ^^ marker ^ heading
 */
import type { Draft } from '../draft.ts';
import { type PointRules, readPoints } from '../points.ts';
import { markersIn } from './markers.ts';
import { isHeadingLike, isProse } from './shapes.ts';

const RULES: PointRules = {
  markersIn,
  // 加强合作,共谋发展: a call over its own points has a comma.
  isHeadingLike: (text) => isHeadingLike(text.replace(/,/g, '')) && text.length <= 30,
  isProse,
  alone: /^(一、|第一条|1\.|1、)$/,
  parts: null,
  spoken: /^(?:一是|一要|第一|其一)$/,
  stop: /。/,
  resumes:
    /。["')]?(?=(?:[他她]|(?![各双三我会与]|[^,。]{0,6}[方国们])[^,。:;]{2,12}?)(?:还|最后|同时|并|也)?(?:表示|指出|强调|说|呼吁|认为)[,:])/,
  closes:
    /^本(?:宣言|声明|公报|文件|新闻稿|议定书|联合)|^(?:会议|各方|双方|与会|我们|外长们|部长们|.{2,12}(?:代表团|领导人)).{0,6}感谢.{0,30}(?:安排|接待|款待|主办|承办|组织|筹备)|^.{2,40}(?:女士|先生|总统|部长|外长|代表).{0,6}感谢|^.{2,16}(?:期间|间隙)[,还也]|^(?:声明|宣言|公报)于.{4,24}(?:通过|发表|签署)|一式[两三四五六]份|写成|作成|同[一等](?:作准|效力)|参加了?(?:上述|接待|活动)|陪同|^会[后前],|^此外,|^.{2,10}(?:此行|另于|另外)|^.{2,12}(?:今天|今日|明日|昨日|同日)|^附件|^附录/,
  actor: /^(?:各方|双方|三方|中方|我们|会议|各国|六国|.{0,6}(?:国家|领导人|外长|元首))/,
  announces: /(?:公报|声明|宣言|新闻稿|共识|纪要)》?"?(?:[^。,]{0,8}如下|说|指出|称|宣布|强调)[:,]?"? ?$/,
  isTranslation: (text) => !/\p{Script=Han}/u.test(text),
};

export function points(draft: Draft): void {
  readPoints(draft, RULES);
}

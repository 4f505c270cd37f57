/**
 * The numbered points of each section, in the agreed text and in what people say.
 *
 *   一、各方支持……                 张三说,……一是坚持睦邻友好。各方……
 *   ^^ marker ^ text                       ^^ marker ^ heading
 */
import type { Draft } from '../../draft.ts';
import { readPoints } from '../../points/read.ts';
import type { PointRules } from '../../points/rules.ts';
import { isHeadingLike, isProse } from '../grammar/shapes.ts';
import { isAgreedWithin } from './agreed-lists.ts';
import { closes, goesOn } from './closings.ts';
import { lastWords } from './last-words.ts';
import { markersIn } from './markers.ts';

const RULES: Omit<PointRules, 'saidLast'> = {
  markersIn,
  // 加强合作,共谋发展: a call over its own points has a comma.
  isHeadingLike: (text) => isHeadingLike(text.replace(/,/g, '')) && text.length <= 30,
  isProse,
  alone: /^(一、|第一条|1\.|1、)$/,
  // 一 alone on its line, over (一), (二) …
  parts: /^一$/,
  // 二、贸易和投资 between 10. and 11.
  isPartHeading: (text) =>
    /^[一二三四五六七八九十]{1,3}、/.test(text) && isHeadingLike(text) && text.length <= 30,
  // Where nothing announces points.
  countsParts: (style, before) => /^(?:一是|一要|第一|其一)$/.test(style) && !/[:;] *$/.test(before),
  stop: /。/,
  resumes:
    /。["')]?(?=(?:[他她]|(?![各双三我会与]|[^,。]{0,6}[方国们])[^,。:;]{2,12}?)(?:还|最后|同时|并|也)?(?:表示|指出|强调|说|呼吁|认为)[,:]|会[议晤谈见]?(?:结束)?[前后],|(?:会[议晤谈]|访问)期间,|(?:双方|各方)还(?:就|签署|见证)|(?:当[天日晚]|同日),)/,
  closes,
  // (某国外交部), (某某社), (来源:某某网)
  credit:
    /(?<=[。!;]["']?)\s*\((?:来源:[^()]{2,20}|[^()。,\d]{0,12}(?:外交部|商务部|办公室|[^本全]社|网站?|日报|晚报|时报|电视台))\)$/,
  goesOn,
  actor: /^(?:各方|双方|三方|中方|我们|会议|各国|六国|.{0,6}(?:国家|领导人|外长|元首))/,
  announces:
    /(?:公报|声明|宣言|新闻稿|共识|纪要)》?"?(?:(?![^。,]{0,6}(?:[重要]点|摘要|大意))[^。,]{0,8}如下|说|指出|称|宣布|强调)[:,]?"? ?$/,
  announcesAgreed: isAgreedWithin,
  isTranslation: (text) => !/\p{Script=Han}/u.test(text),
};

/** 新闻联播 2031-07-04: over the headlines of a day, numbered, and each over its story. */
const ROUND_UP =
  /^《?(?:新闻联播|(?:早间|晚间|午间|每日|今日)(?:新闻|要闻)|(?:一周)?(?:要闻|新闻)(?:回顾|汇总|早知道))》?[\s\d年月日./()-]*(?:文字版|完整版)?$/;

export function points(draft: Draft): void {
  const own = lastWords(draft.lines);
  const { title, text } = draft;
  const headlines = title !== null && ROUND_UP.test(text.slice(title.start, title.end));
  readPoints(draft, {
    ...RULES,
    ...(headlines && {
      markersIn: (...where) => markersIn(...where).filter(({ start }) => start > where[1]),
    }),
    saidLast: (line) => own.get(line) ?? [],
  });
}

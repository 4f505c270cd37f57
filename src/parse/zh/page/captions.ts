/**
 * Captions: what a page says under its pictures names people too, and who took the picture.
 *
 *   图为张三(左)与李四握手。新华社记者 王五 摄        ▲张三抵达会场(路透社图片)        (资料图片)……
 *   ^opens                              ^ends        ^opens         ^ends              ^opens
 */
import type { Draft, Line } from '../../draft.ts';
import { isProse } from '../grammar/shapes.ts';

const OPENS =
  /^[(【[]?(?:图为|图片?[::]|图\d|[▲△▼]|(?:资料|档案|新闻|配|题|组)(?:图片?|照片?)|图片(?:说明|来源)|视频截图|(?:左|右|前排)[一二三四五]?起)/;
const ENDS =
  /(?:[ 。/(](?:\S{2,12} )*\S{0,8}摄|[(。 ](?:图片?|照片)(?:来?源)?:[^,。()]{2,12}|[(][^()。]{2,10}(?:图片|照片|供图|资料图|发|摄)|[(](?:图|照片?)取自[^()。]{2,10}|(?:握手|合影|合照)。? ?\S{2,6}[社网报]|[。 ]图自[^,。()]{2,10})[)】\]]?[| ]*$/;
/** 某某会举行 ảnh 1 外长们合影: the title, and which picture it is, as Vietnamese pages have them. */
const PHOTO = / (?:- )?ảnh \d{1,2}/;
/** No caption is longer, in characters. */
const LONGEST = 120;

/** Takes captions for the page's, where there is more of an article than they. */
export function captions({ lines }: Draft): void {
  const found = new Set(
    lines.filter(
      ({ type, text }, i) =>
        type === null && (isCaption(text) || isRepeated(lines[i - 1], text, lines[i + 1])),
    ),
  );
  const article = lines.some((line) => line.type === null && isProse(line.text) && !found.has(line));
  if (article) for (const line of found) line.type = 'chrome';
}

/** 2035年5月12日,张三在北京与李四举行会谈。某某 摄: the picture is the news. */
const IS_NEWS = /^[^图▲△▼(【[]{0,12}\d{1,2}月\d{1,2}日.{4,60}(?:举行|出席|会见|签署)/;

const isCaption = (text: string) =>
  text.length <= LONGEST &&
  !IS_NEWS.test(text) &&
  (OPENS.test(text) || PHOTO.test(text) || (isPictured(text) && ENDS.test(text)));

/** 张三与李四在北京握手。, twice: what stands for a picture, and what stands under it. */
const isRepeated = (above: Line | undefined, text: string, below: Line | undefined) =>
  text.length <= LONGEST &&
  (above?.text === text || below?.text === text) &&
  /握手|合影|合照|交谈|致意|检阅|步入|抵达/.test(text);

/** A sentence, or part of one, and no more than two. */
const isPictured = (text: string) => text.split('。').length <= 3;

/**
 * Tells apart what the parties agreed, what a speaker said, what the reporter tells, and a box on another matter.
 *
 *   X外长会晤新闻公报      各方发表的联合声明全文如下:      张三说,……        新闻多一点
 *   ^heading: agreed text  ^agreed text follows           ^remarks          ^sidebar
 */
import { classify, type Draft, type Line } from '../draft.ts';
import type { Range } from '../ranges.ts';
import { markerAt } from './markers.ts';
import { beginsPoint, isHeadingLike } from './shapes.ts';
import { Speakers } from './speakers.ts';
import { printedSpeech } from './speech.ts';

const INSTRUMENT =
  '(?:公报|声明|宣言|纪要|新闻稿|共识|倡议|行动计划|成果清单|谅解备忘录|纲要|路线图|联合公告|主席总结)';
/** A heading that names an agreed text: it ends with the instrument and tells of nothing (发表, 签署 …) done to it. */
const AGREED_HEADING = new RegExp(`${INSTRUMENT}"?(?:\\((?:全文|草案|[^()]{0,30})\\)|全文)?"?$`);
const TELLS =
  /(?<![会洽商座面])谈(?!判)|解读|介绍|回应|盘点|梳理|看点|登场|开幕|闭幕|落幕|揭幕|聚焦|同意|商定|提[出\d一二三四五六七八九十]|发表|发布|签署|通过|达成|举行|召开|出席|宣布|就.*发/;
export const FULL_TEXT_FOLLOWS = new RegExp(
  `${INSTRUMENT}》?"?(?:。(?=主要内容|内容|全文))?[^。]{0,12}如下[:。]?$|^全文如下[:。]?$`,
);
/** 印度未派总理 无共同声明: a heading that there was none. */
const NONE_AGREED = new RegExp(`[无没未]有?(?:任何)?(?:共同|联合|主席)?${INSTRUMENT}`);
/** 张三在某某峰会上的主旨讲话: an article that is a speech. */
const SPEECH_TITLE =
  /^["“]?([^,。:]{2,20}?)在.{4,60}(?:上|时|期间)的?.{0,10}(?:讲话|发言|致辞|演讲)(?:\(全文\))?$/;
/** 致辞全文如下: what stands before it reports the speech. */
const SPEECH_FOLLOWS =
  /(?:致辞|致词|讲话|发言|演讲|贺信)?全文如下:?$|以下(?:是|为)[^,。]{0,10}(?:致辞|致词|讲话|发言|演讲)(?:的)?全文:?$/;
/** 另据外交部网站消息,……: behind an agreed text, the reporter goes on. */
const ANOTHER_SOURCE = /^(?:另)?据[^,。]{2,16}(?:消息|报道|介绍)[,:]/;
const THEY = /^(?:他|她)(?:还|也|并|同时)?(?:说|表示|指出|强调|介绍|认为|提出)/;

/** 第二章 alone on a line. */
const CHAPTER = /^第[一二三四五六七八九十]{1,3}[章节部][^,。;]{0,20}$/;
/** 加强多边主义,改革全球治理: a call over the points of a chapter. */
const SUBHEADING = /^[^。;:!?]{4,30}[^,。;:!?、]$/;
/** 会谈达成五点共识: what both sides say, told by the reporter. */
const CONSENSUS =
  /(?:^|。)(?![^。]*(?:说|表示|指出)[,:])[^。]*(?:会谈|会晤|会见|对话|双方|各方|三方|两国)[^。]{0,12}达成[^。]{0,12}(?:共识|协议|成果)[:。]?$/;

/** 达成以下共识:, 在联合声明中发表三点共识:, and each point has those who agreed for its subject: the words are theirs. */
const AS_AGREED =
  /(?:以下|如下)[^。,]{0,8}(?:共识|协议)[:。]?$|(?:声明|公报|宣言)[^。]{0,30}[点项][^。,]{0,4}共识[:。]?$/;
/** 双方达成五点共识。, and the first point says what the parties do: theirs as well. */
const CONSENSUS_REACHED = /(?:达成|形成)[^。,]{0,8}[点项条][^。,]{0,6}共识[:。]?$/;
const PARTIES_DO =
  /^(?:双方|各方|三方)(?:一致|均|都|将|愿)*(?:同意|重申|认为|支持|决定|商定|宣布|强调|积极评价|高度评价|愿|将)/;
const WHO_AGREED =
  /^(?:双方|各方|三方|[两三四五六]国(?:同意|重申|认为|支持|决定|领导人|元首|外长|政府|将|愿)|与会)/;

/** 张三表示,双方达成五点共识: what somebody lists as agreed is theirs. */
const SAYS = /(?:说|称|表示|指出|介绍|透露|宣布)[,:]/;
const lastSentence = (text: string) => text.slice(text.lastIndexOf('。', text.length - 2) + 1);

function beginsAgreedList({ title, text }: Draft, body: Line[], i: number): boolean {
  const [before, line] = [body[i - 1], body[i] as Line];
  const marker = markerAt(line.text, 0, true);
  if (before === undefined || marker?.value !== 1) return false;
  const words = line.text.slice(marker.body);
  // Behind one opening paragraph, or under a title that names it, the list is what the page is for.
  const isAll = i === 1 || (title !== null && text.slice(title.start, title.end).endsWith('共识'));
  return (
    (AS_AGREED.test(before.text) && WHO_AGREED.test(words)) ||
    (isAll &&
      CONSENSUS_REACHED.test(before.text) &&
      !SAYS.test(lastSentence(before.text)) &&
      PARTIES_DO.test(words))
  );
}

/** Whether a line is a heading that names an agreed text. */
export function headsAgreedText(line: string): boolean {
  // 某某外长会联合声明!
  const text = line.replace(/!$/, '');
  return (
    isHeadingLike(text) &&
    AGREED_HEADING.test(text) &&
    markerAt(text.replace(/^--/, ''), 0, true) === null &&
    !TELLS.test(text) &&
    !NONE_AGREED.test(text) &&
    !/^\P{L}*(?:以下|下面|附|如下)/u.test(text)
  );
}

export function sections(draft: Draft): void {
  const { title } = draft;
  const agreedTitle = title && headsAgreedText(draft.text.slice(title.start, title.end)) ? title : null;
  const body = draft.lines.filter((line) => line.type === null);
  const headings = body.filter((line) => headsAgreedText(line.text));
  if (headings.length === 0 && agreedTitle) draft.heading = agreedTitle;
  let section: 'lead' | 'remarks' | 'communique' | 'report' | 'sidebar' = 'lead';
  if (headings.length === 0 && agreedTitle && !body.some((line) => FULL_TEXT_FOLLOWS.test(line.text)))
    section = 'communique';
  let speaker: string | null = null;
  /** In a list of what was agreed, inside a report that goes on behind it. */
  let listed = false;
  const speech = title && SPEECH_TITLE.exec(draft.text.slice(title.start, title.end));
  if (speech) {
    section = 'remarks';
    speaker = draft.source.plain(title.start, title.start + (speech[1] as string).length);
  }

  const speakers = new Speakers(draft);
  let introduced: string | null = null;
  const printed = printedSpeech(draft, body);
  const spoken = speech ? body.findIndex(({ text }) => SPEECH_FOLLOWS.test(text)) : -1;
  const lastPoint = body.findLastIndex(beginsPoint);
  body.forEach((line, i) => {
    const says = speakers.of(line);
    const lister = introduced;
    introduced = speakers.listing(line);
    if (printed && i >= printed.first && i <= printed.last) {
      classify(line, 'remarks', 'speaker', printed.speaker, false);
      if (i === printed.last) {
        section = 'report';
        speaker = null;
      }
      return;
    }
    if (i <= spoken) {
      classify(line, 'lead', 'reporter', null, false);
      return;
    }
    if (isSidebarHeading(draft, line)) {
      section = 'sidebar';
      speaker = null;
      classify(line, section, 'page', null, true);
      return;
    }
    if (headsAgreedText(line.text)) {
      section = 'communique';
      draft.heading ??= withoutDateline(line);
      classify(line, section, 'agreed', null, true);
      return;
    }
    if (section === 'sidebar') {
      const under = body[i - 1];
      const subheading = under?.heading && under.type === 'sidebar' && isSubheading(line.text);
      speaker = says ?? (subheading ? null : speaker);
      classify(
        line,
        section,
        speaker ? 'speaker' : subheading ? 'page' : 'reporter',
        speaker,
        Boolean(subheading),
      );
      return;
    }
    if (listed && !beginsPoint(line) && !goesOn(body, i)) {
      listed = false;
      section = 'report';
    }
    if (
      section === 'communique' &&
      i > lastPoint &&
      (ANOTHER_SOURCE.test(line.text) || speakers.isNamed(says))
    )
      section = 'report';
    if (section === 'communique') {
      const next = body[i + 1];
      const bare = isHeadingLike(line.text) || (next && beginsPoint(next) && SUBHEADING.test(line.text));
      const heads =
        next && ((bare && !beginsPoint(line) && !isClosing(line.text)) || CHAPTER.test(line.text));
      classify(line, section, 'agreed', null, Boolean(heads));
      return;
    }
    if (!lister && beginsAgreedList(draft, body, i)) {
      section = 'communique';
      listed = true;
      classify(line, section, 'agreed', null, false);
      return;
    }
    if (lister && beginsPoint(line)) {
      section = 'remarks';
      speaker = lister;
    } else if (CONSENSUS.test(body[i - 1]?.text ?? '') && beginsPoint(line)) {
      section = 'report';
      speaker = null;
    } else if (says) {
      section = 'remarks';
      speaker = says;
    } else if (section === 'remarks' && !speech && !THEY.test(line.text) && !goesOn(body, i)) {
      // A paragraph that neither speaks nor goes on with a list is the reporter's again.
      section = 'report';
      speaker = null;
    }
    const heads = section === 'remarks' && isSubheadingOfSpeech(line, body[i + 1]);
    classify(line, section, speaker && section === 'remarks' ? 'speaker' : 'reporter', speaker, heads);
    if (FULL_TEXT_FOLLOWS.test(line.text)) section = 'communique';
  });
}

/** 为中小企提供专项贷款 between two of a speaker's points: the paper's. */
const isSubheadingOfSpeech = (line: Line, next: Line | undefined) =>
  next !== undefined && isHeadingLike(line.text) && !beginsPoint(line) && beginsPoint(next);

/** 新华社巴库9月12日电 某某公报: how long the agency's line before a heading is. */
export function datelineOf(text: string): number {
  return /^[^,。]{2,14}[社网報报台][^,。]{0,14}日[电讯] */.exec(text)?.[0].length ?? 0;
}

/** 双语|某某公报, ——某某公报: neither the agency's line nor the column's name is part of the heading. */
function withoutDateline({ start, end, text }: Line): Range {
  const column = /^(?:--|[^|,。]{2,8}\| ?)/.exec(text)?.[0].length ?? datelineOf(text);
  return { start: start + column, end };
}

/** A place and a date that close an agreed text: 二〇三一年九月十二日于巴库. */
const isClosing = (text: string) => /[年月][^年月]{1,3}[日号]/.test(text);

/** Whether a paragraph is part of a speaker's list: a point, or followed soon by one that is not the first. */
function goesOn(body: Line[], i: number): boolean {
  const line = body[i] as Line;
  if (FULL_TEXT_FOLLOWS.test(line.text)) return false;
  if (beginsPoint(line)) return true;
  for (const next of body.slice(i + 1, i + 5)) {
    const marker = markerAt(next.text, 0, true);
    if (marker) return marker.value !== 1;
  }
  return false;
}

function isSidebarHeading(draft: Draft, { text }: Line): boolean {
  const word = draft.lexicon.sidebars.at(text.replace(/^["【[]/, ' ').trimStart(), 0);
  return word !== null && text.length <= word.end + 3;
}

const isSubheading = (text: string) => text.length <= 60 && !/[。;]/.test(text);

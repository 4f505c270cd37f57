/**
 * Tells apart what the parties agreed, what a speaker said, what the reporter tells, and a box on another matter.
 *
 *   X外长会晤新闻公报      各方发表的联合声明全文如下:      张三说,……        新闻多一点
 *   ^heading: agreed text  ^agreed text follows           ^remarks          ^sidebar
 */
import { classify, type Draft, type Line } from '../../draft.ts';
import { beginsPoint, isHeadingLike, isProse } from '../grammar/shapes.ts';
import { beginsAgreedText, FULL_TEXT_FOLLOWS, headsAgreedText, withoutDateline } from './agreed-headings.ts';
import { beginsAgreedList } from './agreed-lists.ts';
import { goesOn } from './list-goes-on.ts';
import { Speakers } from './speakers.ts';
import { continuedSpeech, printedSpeech, SPEECH_FOLLOWS, SPEECH_TITLE } from './speech.ts';

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

/** 各方一致同意:, 会议商定:, over a list: behind somebody's speech the reporter goes on. */
const PARTIES_AGREE =
  /^(?:[^,。:]{0,12},)?(?:(?:各方|双方|三方|会议|会晤|会谈|峰会|论坛|[^,。:]{0,6}(?:外长|外交部长|领导人|元首|部长)们?)[^。:]{0,24}(?:同意|商定|决定|一致|达成|共识|成果|通过|签署)[^。:]{0,10}|(?:各方|双方|三方|(?:联合|共同)?(?:声明|公报|宣言))[^,。:]{0,8}(?:指出|强调|重申|认为|呼吁|欢迎)):$/;
/** Who tells of the meeting's outcomes goes on to do so. */
const TELLS_OUTCOMES =
  /介绍(?:说|道|,|了?[^,。]{0,12}(?:情况|成果|共识|会议|会晤|会谈|会见|磋商|对话))|(?<!信息|情报|疫情)通报(?!机制|制度|时限|系统|平台|网络)|宣布|记者|媒体/;

export function sections(draft: Draft): void {
  const { title } = draft;
  const titled = title ? draft.text.slice(title.start, title.end) : '';
  const agreedTitle = title && headsAgreedText(titled) ? title : null;
  const body = draft.lines.filter((line) => line.type === null);
  const headings = body.filter((line) => headsAgreedText(line.text));
  if (headings.length === 0 && agreedTitle) draft.heading = agreedTitle;
  let section: 'lead' | 'remarks' | 'communique' | 'report' | 'sidebar' = 'lead';
  if (headings.length === 0 && agreedTitle && !body.some((line) => FULL_TEXT_FOLLOWS.test(line.text)))
    section = 'communique';
  let speaker: string | null = null;
  /** Whether the speaker tells what was agreed. */
  let told = false;
  /** In a list of what was agreed, inside a report that goes on behind it. */
  let listed = false;
  const speech = title && SPEECH_TITLE.exec(titled);
  if (speech) {
    section = 'remarks';
    speaker = draft.source.plain(title.start, title.start + (speech[1] as string).length);
  }
  const goingOn = speech ? null : continuedSpeech(draft, body);
  if (goingOn) {
    section = 'remarks';
    speaker = goingOn;
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
    if (section === 'lead' && beginsAgreedText(titled, line.text)) section = 'communique';
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
      body.slice(Math.max(0, i - 3), i).some((each) => each.type === 'communique' && isProse(each.text)) &&
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
      told = TELLS_OUTCOMES.test(line.text);
    } else if (
      section === 'remarks' &&
      !speech &&
      !THEY.test(line.text) &&
      (PARTIES_AGREE.test(line.text) ? !told : !goesOn(body, i) && !isSubheadingOfSpeech(line, body[i + 1]))
    ) {
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

/** A place and a date that close an agreed text: 二〇三一年九月十二日于巴库. */
const isClosing = (text: string) => /[年月][^年月]{1,3}[日号]/.test(text);

function isSidebarHeading(draft: Draft, { text }: Line): boolean {
  const word = draft.lexicon.sidebars.at(text.replace(/^["【[]/, ' ').trimStart(), 0);
  return word !== null && text.length <= word.end + 3;
}

const isSubheading = (text: string) => text.length <= 60 && !/[。;]/.test(text);

/** Where an article tells who was there. */
import type { Draft, Line } from '../../draft.ts';
import { between, holding, type Range } from '../../ranges.ts';
import { QUESTION } from '../points/speakers.ts';

/** 我们高度评价国家主席张三、总统李四的与会, 某国外长王五以观察员身份出席: a point that names who was there. */
const WELCOMED =
  /的(?:与会|出席|莅会)[,。;]|代表团团?长(?:分别)?[为是]|^.{0,6}(?:会议|会晤|磋商|论坛|峰会|对话|会谈)由[^。;]{2,80}主持|以(?:观察员|嘉宾|来宾|客人)身份(?:应邀)?(?:出席|列席|参加|与会)/;
/** Who was there, or that it was held: 参加本次会议, 到会。 */
const THERE =
  /[出列]席|与会|主持|[参到]会(?=[。,;])|参加(?=(?:了)?(?:(?:正式|小范围|大范围|扩大|全体|有关|相关)?会[议晤谈]|[本此这]次|会晤|峰会|论坛|会谈|对话|。))/;
const HELD = /召开|举行|(?:举办|开幕|登场)(?<=[在于][^,。]{2,14}..)/;
/** 代表团成员包括: who came with those who met. */
export const MEMBERS =
  /(?<!国)代表团成员(?:还|主要|分别)?(?:包括|[有为是])|陪同[^,。]{2,16}(?:出席|与会)[^,。]{0,6}的(?:还?有|包括|分别是)/;
/** Where a report names who was there: the lead; failing that, the agreed text up to the end of its first point, and points that thank who came. */
export function reportZone(draft: Draft): Range[] {
  // What somebody asks is no report of the meeting.
  const lead = draft.lines.filter(({ type, text }) => type === 'lead' && !QUESTION.test(text));
  const named = lead.some((line) => between(draft.people, line.start, line.end).length > 0);
  // Later paragraphs of the report name some who were there as well.
  const other = anotherStory(draft);
  const telling = linesNaming(draft);
  const later = draft.lines.filter(
    (line) =>
      (line.type === 'report' ||
        (line.type === 'remarks' && MEMBERS.test(line.text)) ||
        (line.type === 'remarks' && ANSWERED.test(line.text) && telling.has(line))) &&
      line.start < other &&
      (THERE.test(line.text) ||
        MEMBERS.test(line.text) ||
        (telling.has(line) && (lead.length === 0 || HELD.test(line.text)))),
  );
  const agreed = draft.lines.filter((line) => line.type === 'communique');
  const limit = draft.points.find((point) => point.section === 'communique')?.end ?? Number.POSITIVE_INFINITY;
  if (named) {
    // A communiqué below the report of one's own minister names the others.
    const ofOne = lead.every(({ start, end }) => countriesOf(draft, { start, end }).size < 2);
    const tells = (text: string) => THERE.test(text) || (ofOne && VISITED.test(text));
    const attached = agreed.slice(0, ATTACHED).filter(({ start, text }) => start < limit && tells(text));
    return [...lead.filter(({ start }) => start < other), ...later, ...attached];
  }
  if (agreed.length === 0) return [...openingOf(draft), ...toldIn(draft), ...later];
  return agreed.filter((line) => line.start < limit || WELCOMED.test(line.text));
}

/** 张三:某某外长同某国外长李四共同主持某某会议: an answer that reports it. */
const ANSWERED = /^(?:答|\p{Script=Han}{2,4}):/u;

/** 值此总统张三访问之际发表联合声明 above 应主席李四邀请,总统张三进行国事访问: the text names the host whom the report leaves out. */
const VISITED = /应[^,。]{2,60}邀请|举行(?:了)?[^,。]{0,6}会[谈晤]/;

const countriesOf = ({ people }: Draft, { start, end }: Range) =>
  new Set(between(people, start, end).flatMap(({ country }) => country ?? []));

/** How many paragraphs of an agreed text below a report may tell who was there. */
const ATTACHED = 6;

/** The paragraphs that name the meeting reported. */
function linesNaming({ lines, meetings }: Draft): Set<Line | null> {
  const primary = meetings.find((each) => each.primary);
  return new Set(primary?.mentions.map((mention) => holding(lines, mention)));
}

/** 外交部说明,某国外长张三昨天与某国外长李四召开会议: what somebody says may report the meeting. */
function toldIn({ lines, points }: Draft): Range[] {
  const first = points[0]?.start ?? Number.POSITIVE_INFINITY;
  return lines
    .filter(({ type }) => type === 'remarks')
    .slice(1, OPENING)
    .filter(
      ({ start, text }) =>
        start < first && /召开|举行|举办|主持|出席|参加/.test(text.split('。', 1)[0] as string),
    )
    .map(({ start, end }) => ({ start, end: Math.min(end, first) }));
}

/** How many paragraphs of an opening that only quotes may tell of the meeting. */
const OPENING = 5;

/** 乙国议会昨日在……举行会议: where a paragraph begins with another meeting, of another city, another story does. */
function anotherStory({ lines, meetings }: Draft): number {
  const place = meetings.find(({ primary }) => primary)?.place?.name;
  let first = Number.POSITIVE_INFINITY;
  for (const meeting of meetings) {
    if (meeting.primary || !place || !meeting.place?.name || meeting.place.name === place) continue;
    for (const mention of meeting.mentions) {
      const line = holding(lines, mention);
      if ((line?.type === 'report' || line?.type === 'lead') && line.start === mention.start)
        first = Math.min(first, line.start);
    }
  }
  return first;
}

/** An article in one paragraph, the report and what was said in it: as far as the first point. */
function openingOf({ lines, points }: Draft): Range[] {
  const first = lines.find(({ type, text }) => type === 'remarks' && text.length >= 12);
  if (!first) return [];
  const end = points.find(({ start }) => start >= first.start)?.start ?? first.end;
  return [{ start: first.start, end: Math.min(end, first.end) }];
}

/** 日本首相张三、 at the end of a line, and 东盟秘书长李四出席 on the next: lines broken inside a list are one stretch. */
export function unbroken({ text }: Draft, zone: Range[]): Range[] {
  const found: Range[] = [];
  for (const { start, end } of zone) {
    const last = found.at(-1);
    const goesOn =
      last && text[last.end - 1] === '、' && start > last.end && !text.slice(last.end, start).trim();
    if (goesOn) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** The sentences of a stretch. */
export function sentencesOf(text: string, { start, end }: Range): Range[] {
  const sentences: Range[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (text[at] !== '。' && at !== end - 1) continue;
    sentences.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  return sentences;
}

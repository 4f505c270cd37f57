/**
 * Those of whom a sentence tells what they did at another time, or will do.
 *
 *   法国总统张三及德国总理李四 去年8月在里昂举行领导人峰会      副总理王五 今年底将与外长赵六共同主持委员会会议
 *   ^both                    ^before the meeting             ^both    ^behind it
 */
import type { DateMention, Draft, DraftMeeting, PersonMention } from '../../draft.ts';
import { between, type Range } from '../../ranges.ts';

/** What may stand between somebody and the day on which they did something. */
const BEFORE_DAY = /^(?:曾|又|还|则|分别|共同)*[于在]?$/;
/** 张三去年当选后, 张三去年8月以来首次: what is told of the meeting itself. */
const NO_EVENT =
  /^[^,。;]{0,8}(?:当选|就任|上任|就职|上台|执政|出任|履新|连任)|^[^,。;]*(?:以来|首[次度]|再[次度]|之?后[^,。;]*(?:会|访))/;
const MET = /^[^,。;]*(?:举行|召开|会晤|会谈|会见|会面|见面|访|出席|参加|主持|签署|通话|提出|商定|达成)/;
/** 今年底将与李四共同主持, 将于明年访华: what is still to come. */
const WILL =
  /^(?:预计|计划|定于|拟|也|还)*(?:今?年[底内末]|今年(?:下半年|晚些时候|稍后)|明年[^,。;将]{0,6}|下(?:半年|个?[月周]|个?星期)[^,。;将]{0,6}|稍后|届时|日后|不久后)(?:将|会|拟)|^(?:也|还)?将(?:于|在)(?:今?年[底内末]|今年(?:下半年|晚些时候|稍后)|明年|下(?:半年|个?[月周]|个?星期|次|届))/;
/** What joins one to the next of those who did it together. */
const JOINT = /^(?:、|以及|[和与及同])$/;
/** 由时任总理张三于2014年提出. */
const THEN = /时任$/;

/** The clauses of a sentence that tell of another time, each from the first whom it names on. */
export function elsewhen(
  draft: Draft,
  present: PersonMention[],
  sentence: Range,
  meeting: DraftMeeting,
): Range[] {
  const { text } = draft;
  const found: Range[] = [];
  const days = between(draft.dates, sentence.start, sentence.end).filter((day) => isPast(day, meeting));
  present.forEach((person, i) => {
    const { start, end } = person;
    const [day] = between(days, end, Math.min(sentence.end, end + NEAR));
    const from = day?.end ?? end;
    const rest = text.slice(from, Math.min(sentence.end, from + CLAUSE));
    const before =
      day !== undefined &&
      BEFORE_DAY.test(text.slice(end, day.start)) &&
      !rest.startsWith('的') &&
      MET.test(rest) &&
      !NO_EVENT.test(rest);
    const then =
      days.length > 0 && (THEN.test(text.slice(start - 2, start)) || person.titles[0]?.startsWith('时任'));
    const will = meeting.status === 'held' && WILL.test(text.slice(end, end + NEAR));
    if (!before && !then && !will) return;
    const stop =
      end + (/^[^,。;]*/.exec(text.slice(end, Math.min(sentence.end, end + CLAUSE)))?.[0].length ?? 0);
    if (meeting.mentions.some((mention) => mention.start >= end && mention.end <= stop)) return;
    const last = found.at(-1);
    const first = joinedBefore(text, present, i);
    if (last && first <= last.end) last.end = Math.max(last.end, stop);
    else found.push({ start: first, end: stop });
  });
  return found;
}

/** How much of a clause is looked at, in characters. */
const CLAUSE = 120;
/** How far behind somebody the day is looked for, in characters. */
const NEAR = 24;

/** Where the first begins of those who are joined up to one. */
function joinedBefore(text: string, present: PersonMention[], last: number): number {
  let i = last;
  while (i > 0 && JOINT.test(text.slice(present[i - 1]?.end, present[i]?.start))) i--;
  return (present[i] as PersonMention).start;
}

/** Whether a day lies in a year before that of the meeting, or is told as of a year or a month before. */
export function isPast({ year, relative }: DateMention, { date: { date } }: DraftMeeting): boolean {
  if (!date) return false;
  if (relative) return /^(?:year|month)$/.test(relative.unit) && relative.by < 0;
  return year !== null && !date.startsWith('-') && year < Number(date.slice(0, 4));
}

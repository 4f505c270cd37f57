/**
 * Finds dates as written, whole or in part, and ranges of them.
 *
 *   27 July 2034   July 27, 2034   Sept. 12   3 to 5 November 2036   May 22-24, 2031   30 June to 2 July 2031
 *   14. July 2034   12 SEP 2031   2031 June 12   June 2027   in October   in 2030   on Thursday   next month   2030-09-12
 */
import { monthOfName, NO_DATE, type PartialDate } from '../../calendar.ts';
import { type DateMention, type Draft, mentionOf } from '../../draft.ts';
import { append } from '../../ranges.ts';
import { eachMatch, ONCE } from '../../text/matches.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const LONG = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const month = (name: string) =>
  `${ONCE}(?<${name}>${LONG}|${LONG.toUpperCase()}|(?:${SHORT}|${SHORT.toUpperCase()})\\.?)(?![A-Za-z])`;
const day = (name: string) =>
  `(?<!\\d|\\d:)(?<${name}>\\d{1,2})(?: ?(?:st|nd|rd|th|ST|ND|RD|TH)(?![a-z]))?(?![\\d%])`;
const year = (name: string) => `(?<${name}>(?:19|20|21)\\d\\d)(?!\\d)`;
const WEEKDAY = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun';
const TO = '(?: ?-{1,2} ?|/| to | and | until | through )';

/** The first letters of months, weekdays and of today, this month, next year. */
const OPENINGS =
  'J(?:an|AN|u[nl]|U[NL])|F(?:eb|EB|ri)|M(?:a[ry]|A[RY]|on)|A(?:pr|PR|ug|UG)|S(?:ep|EP|at|un)|O(?:ct|CT)|N(?:ov|OV|ext)|D(?:ec|EC)|T(?:ue|hu|his|o[dnm])|Wed|Yes|Last|\\b(?:last|next|this|to[dnm]|yes)';

const DATE = new RegExp(
  // What any of them begins with, so that at most places one look is enough: first a class, which is one look for all letters.
  `(?=[\\dJFMASONDTWYLltny])(?=[\\dJFMASONDTWYL]|\\b)(?=\\d|${OPENINGS})(?:${[
    // 30 June to 2 July 2031; 3 to 5 November 2036; 27 July; this 8th day of June 2033
    `${day('d1')}(?: (?<m1>${LONG})(?: ${year('y1a')})?)?${TO}${day('d2')},? (?:of )?${month('m2')}(?:(?:, ?| )${year('y1')})?`,
    `${day('d3')}(?:(?: ?(?:[Dd]ay|DAY))?(?: ?(?:of|OF))? |-|(?=[A-Z]))${month('m3')}(?:(?:, ?| |-)${year('y3')})?`,
    // May 30 to June 2, 2031; May 22-24, 2031; July 27, 2034
    `${month('m4')} ${day('d4')}${TO}${month('m5')} ${day('d5')}(?:(?:, ?| )${year('y4')})?`,
    `${month('m6')} ${day('d6')}(?:${TO}${day('d7')})?(?:(?:, ?| )${year('y6')})?`,
    `${month('m8')}(?:, ?| )${year('y8')}`,
    // 14. July 2034; 2031 June 12, 2031-Jun-12
    `${day('d12')}\\. ?${month('m12')} ${year('y12')}`,
    `(?<!\\d)${year('y13')}(?:, ?| |-)${month('m13')}(?: |-)${day('d13')}`,
    // 27 april 2033, as other languages write months
    `${day('d11')} (?<m11>${LONG.toLowerCase()}) ${year('y11')}`,
    `(?<=\\b(?:[Ii]n|[Bb]y|[Oo]f|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|early|late|mid|from) )(?<m9>${LONG})(?![A-Za-z])`,
    '(?<iso>\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})(?!\\d)',
    // 15. 2. 2032; 20.05.203211:56, where a page has lost the space before the hour
    '(?<dmy>(?<![\\d-])\\d{1,2}(?<dash>\\. |[./-])\\d{1,2}\\k<dash>\\d{4})(?!\\d(?!\\d?:\\d\\d))',
    `(?<=\\b(?:[Ii]n|[Oo]f|[Ss]ince|[Dd]uring|[Bb]y|[Uu]ntil|early|late|mid-?|for) )${year('y10')}(?![-/\\d])`,
    '\\b(?<relative>[Tt]odays?|[Tt]his (?:morning|afternoon|evening)|[Tt]onight|[Yy]esterday|[Tt]omorrow|(?:[Tt]his|[Nn]ext|[Ll]ast) (?:month|year))\\b',
    `\\b(?<weekday>${WEEKDAY})day(?:${TO}(?<endWeekday>${WEEKDAY})day)?\\b`,
  ].join('|')})`,
  'g',
);
const RELATIONS: Record<string, PartialDate['relative']> = {
  today: { unit: 'day', by: 0 },
  yesterday: { unit: 'day', by: -1 },
  tomorrow: { unit: 'day', by: 1 },
};
const STEPS: Record<string, number> = { last: -1, this: 0, next: 1 };

/** The dates between two offsets of a folded text, in order. */
export function datesIn(text: string, start: number, end: number): DateMention[] {
  const found: DateMention[] = [];
  eachMatch(text.slice(start, end), DATE, (match) => {
    const date = partial(match.groups ?? {});
    if (!date) return;
    const at = start + match.index;
    const last = found.at(-1);
    // Thursday, September 12: one date in two words.
    if (last && last.weekday !== null && /^,? ?(?:the )?$/.test(text.slice(last.end, at))) found.pop();
    const gap = date.weekday !== null && last && last.day !== null ? text.slice(last.end, at) : null;
    if (last && gap !== null && /^,? ?\(?$/.test(gap)) {
      // 12 September (Thursday): the day of the week is a part of the date.
      const close = at + match[0].length;
      if (gap.endsWith('(') && text[close] === ')') last.end = close + 1;
      return;
    }
    found.push(mentionOf(date, at, at + match[0].length));
  });
  return found;
}

export function dates(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.type === 'chrome' || line.type === 'metadata') continue;
    const own = datesIn(draft.text, line.start, line.end);
    append(
      draft.dates,
      own.filter((date, i) => !isTimestamp(draft.text, date) && !(i > 0 && isElsewhere(draft.text, date))),
    );
  }
}

/** 09/26/2033 04:41 PM: when the page was made, not when anything took place. */
const isTimestamp = (text: string, { start, end }: DateMention) =>
  /^\d{1,4}[-/.]\d/.test(text.slice(start, end)) && /^,? \d{1,2}:\d{2}/.test(text.slice(end, end + 8));

/** On Aug. 20 (local time; on Aug. 21, 9:15 a.m., Japan time): the same day as it is counted somewhere else. */
const isElsewhere = (text: string, { start, end }: DateMention) =>
  /^[^()\n]{0,30}\b(?!local)(?:\p{L}+ [Tt]ime|[A-Z]{2,3}T|UTC)\)/u.test(text.slice(end, end + 45)) &&
  /\([^()\n]{0,60}$/.test(text.slice(Math.max(0, start - 62), start));

type Groups = Record<string, string | undefined>;

function partial(groups: Groups): PartialDate | null {
  if (groups.iso) {
    const [y, m, d] = groups.iso.split(/[-/.]/).map(Number) as [number, number, number];
    return valid({ ...NO_DATE, year: y, month: m, day: d });
  }
  if (groups.dmy) return numeric(groups.dmy);
  if (groups.relative) return { ...NO_DATE, relative: relation(groups.relative.toLowerCase()) };
  if (groups.weekday)
    return {
      ...NO_DATE,
      weekday: weekdayOf(groups.weekday),
      endWeekday: groups.endWeekday ? weekdayOf(groups.endWeekday) : null,
    };
  const pick = (...names: string[]) => names.map((name) => groups[name]).find(Boolean);
  const [first, last] = groups.m2
    ? [groups.m1 ?? groups.m2, groups.m2]
    : [pick('m3', 'm4', 'm6', 'm8', 'm9', 'm11', 'm12', 'm13'), groups.m5];
  const endDay = pick('d2', 'd5', 'd7');
  return valid({
    ...NO_DATE,
    year: Number(pick('y1a', 'y1', 'y3', 'y4', 'y6', 'y8', 'y10', 'y11', 'y12', 'y13')) || null,
    month: monthOf(first),
    day: Number(pick('d1', 'd3', 'd4', 'd6', 'd11', 'd12', 'd13')) || null,
    endMonth: endDay && (groups.m1 || groups.m5) ? monthOf(last) : null,
    endDay: Number(endDay) || null,
  });
}

/** 22.10.2029: the day comes first, but where it cannot (10/22/2029); either way round it stays unread (04/05/2029). */
function numeric(written: string): PartialDate | null {
  const [a, b, y] = written.split(/[./-] ?/).map(Number) as [number, number, number];
  if (written.includes('.') || a > 12 || a === b) return valid({ ...NO_DATE, year: y, month: b, day: a });
  return b > 12 ? valid({ ...NO_DATE, year: y, month: a, day: b }) : null;
}

function relation(words: string): PartialDate['relative'] {
  const [step, unit] = words.split(' ') as [string, string | undefined];
  return unit === 'month' || unit === 'year'
    ? { unit, by: STEPS[step] ?? 0 }
    : (RELATIONS[step] ?? RELATIONS.today ?? null);
}

/** Monday is 1. */
const weekdayOf = (name: string) => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function monthOf(name: string | undefined): number | null {
  return name ? monthOfName(name) : null;
}

function valid(date: PartialDate): PartialDate | null {
  const { year: y, month: m, day: d } = date;
  if ((m !== null && (m < 1 || m > 12)) || (d !== null && (d < 1 || d > 31))) return null;
  return y !== null || m !== null ? date : null;
}

/** Two ways of writing one date that stand beside each other: 周四(9月12日), 今年5月, 9月24日下午(北京时间25日凌晨). */
import type { PartialDate } from '../../calendar.ts';

/** What stands before a date in brackets behind another, where it says by which clock. */
export function otherClock(words: string, before: number, start: number): string | null {
  if (start - before > 12 || !words.startsWith('时间', start - 2)) return null;
  return (
    /^(?:凌晨|[上下]午|晚上?|傍晚|中午|清晨)?(\((?:北京|当地)时间)$/.exec(words.slice(before, start))?.[1] ??
    null
  );
}

/** Whether brackets behind one date hold another. */
export const isGloss = (words: string, before: number, start: number, end: number) =>
  start === before + 1 && words[before] === '(' && words[end] === ')';

/** 今天, 周四: a day that another way of writing it may stand behind. */
export const isDayOf = ({ relative, weekday }: PartialDate, { day }: PartialDate) =>
  day !== null && (relative?.unit === 'day' || weekday !== null);

/** 今年 + 5月, 本月 + 28至29日: one date in two words. */
export function completes({ relative, month, day }: PartialDate, next: PartialDate): boolean {
  if (!relative || next.relative || next.year || month || day) return false;
  return relative.unit === 'year' ? next.month !== null : relative.unit === 'month' && !next.month;
}

/** Costs in processor time, and how they are printed. */
import { median } from './measure.ts';

const REPEATS = 5;

/** Milliseconds of processor time of one run, the median of several. */
export function cost(run: () => unknown, repeats = REPEATS): number {
  run();
  return median(
    Array.from({ length: repeats }, () => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

/** So many times something is measured with a part of it and that part alone. */
const PAIRS = 25;

/**
 * What a part of something adds to its cost: of pairs measured in turns, so that what else the machine does meets both alike.
 * @returns medians: how many times the rest the whole is, and milliseconds of the rest
 */
export function costOfPart(whole: () => unknown, part: () => unknown): { ratio: number; without: number } {
  const pairs = Array.from({ length: PAIRS }, () => {
    const [all, own] = [cost(whole, 1), cost(part, 1)];
    return { all, without: Math.max(all - own, 0) };
  });
  return {
    ratio: median(pairs.map(({ all, without }) => all / without)),
    without: median(pairs.map(({ without }) => without)),
  };
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] as number;
}

export const show = (name: string, ...values: (string | number)[]) =>
  console.log(
    `${name.padEnd(58)}${values.map((each) => (typeof each === 'number' ? each.toFixed(2) : each).padStart(14)).join('')}`,
  );

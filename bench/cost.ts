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

export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] as number;
}

export const show = (name: string, ...values: (string | number)[]) =>
  console.log(
    `${name.padEnd(58)}${values.map((each) => (typeof each === 'number' ? each.toFixed(2) : each).padStart(14)).join('')}`,
  );

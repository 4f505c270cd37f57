import { MultiBar, Presets } from 'cli-progress';
import { complain, print, warn } from './terminal.ts';

/** Below this many files the lines themselves show the progress. */
const worthABar = 20;

export interface Progress {
  /** One line about an article that was stored; one step of the bar. */
  result(line: string): void;
  /** One line about an article that was not; one step of the bar. */
  failure(sentence: string): void;
  /** One line beside the work. */
  warning(sentence: string): void;
  /** Takes the bar away. */
  stop(): void;
}

/** Reports on work over many files; with a bar under the lines where a person watches and the work is long. */
export function createProgress(total: number): Progress {
  const watched = process.stdout.isTTY && process.stderr.isTTY;
  if (!watched || total < worthABar) {
    return { result: print, failure: complain, warning: warn, stop() {} };
  }
  const bars = new MultiBar(
    {
      format: '{bar} {value} of {total} articles, {eta_formatted} left',
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  const bar = bars.create(total, 0);
  const log = (line: string) => bars.log(`${line}\n`);
  return {
    result(line) {
      log(line);
      bar.increment();
    },
    failure(sentence) {
      log(`gongbao: ${sentence}`);
      bar.increment();
    },
    warning: (sentence) => log(`gongbao: warning: ${sentence}`),
    stop: () => bars.stop(),
  };
}

/**
 * Parses in threads of their own, so that the one that answers requests stays free whatever is sent. A thread that takes
 * too long or too much memory is ended; nothing is lost with it but its text.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ArticleParser, ParseRequest } from '../http/index.ts';
import { systemCode } from './errors.ts';

export interface PoolLimits {
  /** How many threads there are at most; each is started when it is first needed. */
  threads: number;
  /** How many texts may wait for a thread. */
  waiting: number;
  /** How long one text may take, in milliseconds. */
  patience: number;
  /** How much memory the heap of a thread may take, in megabytes. */
  memory: number;
}

/** One processor is left to answer requests, where there are several. */
const LIMITS: PoolLimits = {
  threads: Math.min(4, Math.max(1, availableParallelism() - 1)),
  waiting: 16,
  patience: 10_000,
  memory: 512,
};

type Outcome = Awaited<ReturnType<ArticleParser['parse']>>;

interface Task {
  request: ParseRequest;
  gone: AbortSignal;
  settle: (outcome: Outcome | Promise<Outcome>) => void;
}

export class ParsePool implements ArticleParser {
  readonly #entry: URL;
  readonly #limits: PoolLimits;
  readonly #threads = new Set<Worker>();
  readonly #idle: Worker[] = [];
  #waiting: Task[] = [];
  #closed = false;

  /** @param entry the compiled parse-worker */
  constructor(entry: URL, limits: Partial<PoolLimits> = {}) {
    this.#entry = entry;
    this.#limits = { ...LIMITS, ...limits };
  }

  async parse(request: ParseRequest, gone: AbortSignal): Promise<Outcome> {
    if (this.#closed || (!this.#hasFree() && this.#waiting.length >= this.#limits.waiting)) return 'busy';
    return new Promise((settle) => {
      const task = { request, gone, settle };
      this.#waiting.push(task);
      gone.addEventListener('abort', () => this.#drop(task));
      this.#next();
    });
  }

  /** Ends all threads, with whatever they were parsing, and takes nothing further. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { settle } of this.#waiting.splice(0)) settle('busy');
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  #drop(task: Task): void {
    if (!this.#waiting.includes(task)) return;
    this.#waiting = this.#waiting.filter((each) => each !== task);
    task.settle('busy');
  }

  #hasFree(): boolean {
    return this.#idle.length > 0 || this.#threads.size < this.#limits.threads;
  }

  /** Gives the text that has waited longest to a thread, if there is one to be had. */
  #next(): void {
    const task = this.#hasFree() ? this.#waiting.shift() : undefined;
    if (!task) return;
    const outcome = this.#ask(this.#idle.pop() ?? this.#start(), task);
    task.settle(outcome);
    outcome.catch(() => {}).finally(() => this.#next());
  }

  #start(): Worker {
    const thread = new Worker(this.#entry, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory },
    });
    this.#threads.add(thread);
    thread.once('exit', () => this.#threads.delete(thread));
    // Whoever asks it something waits for the answer; the thread by itself keeps no process alive.
    thread.unref();
    return thread;
  }

  /** @throws what the thread threw: a defect, for no text makes it throw */
  async #ask(thread: Worker, { request, gone }: Task): Promise<Outcome> {
    const enough = AbortSignal.any([gone, AbortSignal.timeout(this.#limits.patience)]);
    try {
      thread.postMessage(request);
      const [outcome] = await once(thread, 'message', { signal: enough });
      this.#idle.push(thread);
      return outcome;
    } catch (error) {
      await thread.terminate();
      if (enough.aborted || systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') return 'too-costly';
      throw error;
    }
  }
}

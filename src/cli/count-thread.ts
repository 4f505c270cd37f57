/** Has counts made in a thread of its own, which opens the same file, so that the one that answers requests stays free. */
import { Worker } from 'node:worker_threads';
import type { CountElsewhere, CountTask, ExactCount } from '../store/index.ts';

export interface CountMessage {
  id: number;
  task: CountTask;
  version: string;
}

export interface CountReply {
  id: number;
  count: ExactCount | undefined;
}

export class CountThread {
  readonly #entry: URL;
  readonly #file: string;
  readonly #waiting = new Map<number, (count: ExactCount | undefined) => void>();
  #thread: Worker | undefined;
  #asked = 0;
  #closed = false;

  /**
   * @param entry the compiled count-worker
   * @param file the database
   */
  constructor(entry: URL, file: string) {
    this.#entry = entry;
    this.#file = file;
  }

  readonly count: CountElsewhere = (task, version) => {
    if (this.#closed) return Promise.resolve(undefined);
    this.#thread ??= this.#start();
    this.#asked += 1;
    const id = this.#asked;
    this.#thread.postMessage({ id, task, version } satisfies CountMessage);
    return new Promise((settle) => this.#waiting.set(id, settle));
  };

  /** Ends the thread; what it was asked for has to be counted by those who asked. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(this.#entry, { workerData: this.#file });
    thread.on('message', ({ id, count }: CountReply) => this.#settle(id, count));
    // A thread that failed is told of by its end, like any other.
    thread.on('error', () => {});
    thread.once('exit', () => {
      this.#thread = undefined;
      for (const id of [...this.#waiting.keys()]) this.#settle(id, undefined);
    });
    thread.unref();
    return thread;
  }

  #settle(id: number, count: ExactCount | undefined): void {
    this.#waiting.get(id)?.(count);
    this.#waiting.delete(id);
  }
}

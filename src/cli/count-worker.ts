/** The thread that counts to the end for the server: each message is a task, and is answered with one. Started by count-thread.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { openLiveStore } from '../store/index.ts';
import type { CountMessage, CountReply } from './count-thread.ts';

const store = openLiveStore(workerData as string);

parentPort?.on('message', async ({ id, task, version }: CountMessage) => {
  parentPort?.postMessage({ id, count: await answer(task, version) } satisfies CountReply);
});

async function answer(task: CountMessage['task'], version: string): Promise<CountReply['count']> {
  try {
    const snapshot = store.acquire();
    try {
      return snapshot.version === version ? await snapshot.reader.countExactly(task) : undefined;
    } finally {
      snapshot.release();
    }
  } catch {
    // Whoever asked counts for itself, and meets what is wrong.
    return undefined;
  }
}

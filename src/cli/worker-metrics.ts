/** The metrics of all workers together: a scrape reaches one of them, which asks the process that looks after all. */
import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

const QUESTION = 'gongbao:metrics';
/** A worker that is about to end may never be answered. */
const PATIENCE_MS = 3_000;

/** In a worker it answers the supervising process, in that one it asks all workers. */
const registry = new AggregatorRegistry();

let nextId = 0;

/** In a worker: gives its own metrics to whoever collects, and makes the function that gets those of all workers. */
export function shareMetrics(own: Registry): () => Promise<string> {
  AggregatorRegistry.setRegistries([own]);
  return askForAll;
}

/** @throws when the supervising process does not answer */
function askForAll(): Promise<string> {
  nextId += 1;
  const id = nextId;
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(late);
      process.off('message', onMessage);
    };
    const onMessage = (message: unknown) => {
      if (!isAnswer(message) || message.id !== id) return;
      settle();
      resolve(message.metrics);
    };
    const late = setTimeout(() => {
      settle();
      reject(new Error('The process that looks after the workers did not tell their metrics.'));
    }, PATIENCE_MS);
    process.on('message', onMessage);
    process.send?.({ type: QUESTION, id });
  });
}

/** In the supervising process: answers the workers that ask. */
export function answerMetrics(): void {
  cluster.on('message', (worker, message: unknown) => {
    if (!isQuestion(message)) return;
    registry
      .clusterMetrics()
      // Where a worker ended meanwhile, the asking one gives up by itself.
      .then(
        (metrics) => worker.send({ ...message, metrics }),
        () => {},
      );
  });
}

function isQuestion(message: unknown): message is { type: typeof QUESTION; id: number } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === QUESTION;
}

function isAnswer(message: unknown): message is { id: number; metrics: string } {
  return isQuestion(message) && 'metrics' in message;
}

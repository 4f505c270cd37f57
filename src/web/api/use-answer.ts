import { useEffect, useState } from 'preact/hooks';
import type { Question } from './client.ts';

export type Answer<Value> =
  | { status: 'asking'; value: Value | null; error: null }
  | { status: 'answered'; value: Value; error: null }
  | { status: 'failed'; value: null; error: Error };

/** Answers of this visit, so that going back shows at once what was there, at the place where it was. */
const kept = new Map<string, unknown>();
const KEPT_AT_MOST = 60;

/**
 * The answer to a question. When the question changes, the one before is abandoned; its answer stays to be seen until
 * the next arrives. Null asks nothing.
 */
export function useAnswer<Value>(question: Question<Value> | null): Answer<Value> {
  const key = question && JSON.stringify(question.call);
  const [answered, setAnswered] = useState<{ key: string; value: Value } | null>(null);
  const [failed, setFailed] = useState<{ key: string; error: Error } | null>(null);

  useEffect(() => {
    if (!question || key === null) return;
    const controller = new AbortController();
    question.ask(controller.signal).then(
      (value) => {
        if (controller.signal.aborted) return;
        keep(key, value);
        setAnswered({ key, value });
        setFailed(null);
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setFailed({ key, error: error instanceof Error ? error : new Error(String(error)) });
      },
    );
    return () => controller.abort();
  }, [key]);

  if (key !== null && failed?.key === key) return { status: 'failed', value: null, error: failed.error };
  if (key !== null && answered?.key === key)
    return { status: 'answered', value: answered.value, error: null };
  if (key !== null && kept.has(key))
    return { status: 'answered', value: kept.get(key) as Value, error: null };
  return { status: 'asking', value: answered?.value ?? null, error: null };
}

function keep(key: string, value: unknown): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_AT_MOST && oldest !== undefined) kept.delete(oldest);
}

/**
 * One turn of the event loop. All requests that were waiting when it began are answered in it, one after the other:
 * what holds for the first of them can be looked up once, and how long it has lasted is how long the next one waited.
 */
export interface Turn {
  /** Milliseconds since the first request of this turn was taken up; to be called for each request. */
  begin(): number;
  /** Tells one turn from another. */
  readonly number: number;
}

export function createTurn(): Turn {
  let since = 0;
  let number = 0;
  const end = () => {
    since = 0;
    number += 1;
  };
  return {
    begin() {
      const now = performance.now();
      if (since === 0) {
        since = now;
        setImmediate(end);
      }
      return now - since;
    },
    get number() {
      return number;
    },
  };
}

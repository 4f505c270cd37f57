/** Asks again where a server says that it has too much to do just now (503) and when to come back. */

const MOST_TRIES = 4;
const LONGEST_WAIT_SECONDS = 5;

/** As `fetch`, for requests that only read; an abort ends the waiting too. */
export async function patientFetch(request: Request): Promise<Response> {
  if (request.method !== 'GET') return fetch(request);
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(request.clone());
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
    const worthIt = response.status === 503 && seconds <= LONGEST_WAIT_SECONDS && tries < MOST_TRIES;
    if (!worthIt) return response;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    request.signal.throwIfAborted();
  }
}

import { HttpError } from '../../model/http.js';

/** How long a server may go on sending next to nothing; the time between two pieces is bounded elsewhere. */
const WINDOW = 60_000;
/** Bytes it has to send in that time: a connection that carries anything carries more. */
const LEAST = 15_000;

/**
 * Told of every piece of an answer, so that a server which drips cannot keep a run for ever.
 * @param whole milliseconds that the whole answer may take
 * @returns throws HttpError once it is too slow
 */
export function patience(host: string, whole: number, now: () => number): (bytes: number) => void {
  const start = now();
  let [since, received] = [start, 0];
  return (bytes) => {
    const time = now();
    received += bytes;
    if (time - start > whole)
      throw new HttpError(
        'timeout',
        `${host}: the answer was not whole after ${Math.round(whole / 60_000)} minutes`,
      );
    if (time - since < WINDOW) return;
    if (received < LEAST)
      throw new HttpError(
        'timeout',
        `${host}: sent ${received} bytes in ${Math.round((time - since) / 1000)} seconds`,
      );
    [since, received] = [time, 0];
  };
}

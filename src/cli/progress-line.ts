import type { ProgressEvent } from '../model/effects.js';
import { progressLine } from '../report/progress.js';
import type { Stream } from './effects.js';

/** Milliseconds between two updates of the line: often enough to look alive, rarely enough to cost nothing. */
const INTERVAL = 80;
const ERASE = '\r\u001b[K';

/** The line on a terminal that says how far a run has come. */
export interface ProgressDisplay {
  show(event: ProgressEvent): void;
  /** Erases the line and shows nothing more. */
  end(): Promise<void>;
}

/**
 * A display that rewrites its line on `stream`. It shows nothing if progress is not wanted or `stream` is no terminal.
 * @param now milliseconds on a clock that never goes back
 */
export function progressDisplay(stream: Stream, isWanted: boolean, now: () => number): ProgressDisplay {
  let lastTime = -Infinity;
  let isShown = false;
  let isEnded = !isWanted || !stream.isTerminal;
  return {
    show(event) {
      const time = now();
      if (isEnded || time - lastTime < INTERVAL) return;
      lastTime = time;
      isShown = true;
      void stream.write(`${ERASE}${progressLine(event, stream.columns)}`);
    },
    async end() {
      isEnded = true;
      if (isShown) await stream.write(ERASE);
      isShown = false;
    },
  };
}

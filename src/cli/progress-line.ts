import type { ProgressEvent } from '../model/effects.js';
import { progressLine } from '../report/progress.js';
import type { Stream } from './effects.js';

/** Milliseconds between two states of the line: quick enough to look alive, slow enough to cost nothing. */
const INTERVAL = 80;
const ERASE = '\r\u001b[K';

/** The one line on a terminal that says how far a run has come. */
export interface ProgressDisplay {
  show(event: ProgressEvent): void;
  /** Takes the line away; nothing is shown afterwards. */
  end(): Promise<void>;
}

/** A display that rewrites its line, or, where `stream` is no terminal, one that shows nothing. */
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

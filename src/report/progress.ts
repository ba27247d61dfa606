import { visibleName } from './escape/visible.js';

export type ProgressPhase = 'resolve' | 'fetch' | 'scan' | 'build' | 'advisories' | 'review' | 'install';

/** How far a run has come. */
export interface ProgressEvent {
  readonly phase: ProgressPhase;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** What is being worked on; hostile text. */
  readonly name?: string;
}

const PHASE_WORDS: Readonly<Record<ProgressPhase, string>> = {
  resolve: 'Resolving',
  fetch: 'Fetching',
  scan: 'Reading',
  build: 'Building',
  advisories: 'Asking for advisories',
  review: 'Reviewing by AI',
  install: 'Installing',
};

const BAR_WIDTH = 20;

/**
 * The line to show on a terminal of `columns` cells, always shorter than that, so that it never wraps and one carriage
 * return erases it: `Reading  ━━━━━━━━──────  34/110  requests`. The bar, then the name give way first.
 */
export function progressLine({ phase, done, total, name }: ProgressEvent, columns: number): string {
  const words = PHASE_WORDS[phase];
  const count = total > 0 ? `${Math.min(done, total)}/${total}` : String(done);
  const tail = name === undefined ? [] : [visibleName(name)];
  const full = [words, ...(total > 0 ? [bar(done / total)] : []), count, ...tail].join('  ');
  const room = Math.max(0, columns - 1);
  return cut(full.length <= room ? full : [words, count, ...tail].join('  '), room);
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR_WIDTH);
  return '━'.repeat(filled) + '─'.repeat(BAR_WIDTH - filled);
}

/** Every character here is one cell wide: names are shown in ASCII. */
function cut(line: string, room: number): string {
  return line.length <= room ? line : `${line.slice(0, Math.max(0, room - 1))}…`.slice(0, room);
}

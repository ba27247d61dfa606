import type { ProgressEvent } from '../model/effects.js';
import { visibleName } from './escape/visible.js';

const PHASE_WORDS: Readonly<Record<ProgressEvent['phase'], string>> = {
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
 * One progress line, such as `Reading  ━━━━━━━━──────  34/110  requests`. It is shorter than the terminal's `columns`, so
 * that it never wraps and one carriage return erases it; where it would be too long, the bar goes first, then the name.
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

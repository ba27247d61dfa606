import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The variable by which everything that a child started is found, also what left the child's process group. */
export const FAMILY = 'DEPSEC_FAMILY';

/** What is started while others are killed is found by looking again; a program that only multiplies is given up on. */
const MOST_LOOKS = 20;

function belongs(pid: string, mark: Buffer): boolean {
  try {
    return readFileSync(join('/proc', pid, 'environ')).includes(mark);
  } catch {
    // It is gone, or another user's.
    return false;
  }
}

function kill(pid: string): void {
  try {
    process.kill(Number(pid), 'SIGKILL');
  } catch {
    // Already gone: that is what was wanted.
  }
}

function numbers(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  } catch {
    return [];
  }
}

/**
 * Kills every process that was started with this value of `FAMILY`, whatever group it is in. Only Linux shows the
 * variables of a process; one that was started without them is not found.
 */
export function killFamily(value: string): void {
  if (process.platform !== 'linux') return;
  const mark = Buffer.from(`${FAMILY}=${value}\0`);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const found = numbers().filter((pid) => belongs(pid, mark));
    if (found.length === 0) return;
    for (const pid of found) kill(pid);
  }
}

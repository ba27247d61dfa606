import type { Reach } from '../../model/finding.js';

/** Code that runs without anybody asking for it. */
export function isUnasked(reach: Reach): boolean {
  return reach === 'install' || reach === 'start' || reach === 'import';
}

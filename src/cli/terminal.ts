import type { CliEffects, Stream } from './effects.js';

/** Longer lines are tiring to read, however wide the terminal is. */
const WIDEST = 120;

/** The width to wrap at: that of the terminal, at most 120; undefined without a terminal. */
export function widthOf({ isTerminal, columns }: Stream): number | undefined {
  return isTerminal ? Math.min(columns, WIDEST) : undefined;
}

/** False in CI as well: some CI services give jobs a terminal, and log every state of a line that is rewritten. */
export function showsProgress(environment: CliEffects['environment']): boolean {
  return environment['TERM'] !== 'dumb' && ['', 'false'].includes(environment['CI'] ?? '');
}

/**
 * Whether standard output gets colours: on a terminal, and where FORCE_COLOR (https://force-color.org) has any value but
 * 0; never where NO_COLOR (https://no-color.org) has a value.
 */
export function wantsColor({ stdout, environment }: Pick<CliEffects, 'stdout' | 'environment'>): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'] ?? '';
  return forced === '' ? stdout.isTerminal && environment['TERM'] !== 'dumb' : forced !== '0';
}

import { visible } from '../report/escape/visible.js';

/** Longer lines are cut; a report's own lines are far shorter. */
const LINE_LIMIT = 4000;

/** One line for the log that holds no runner command, neither at its start (`::name::`) nor inside (`##[name]`). */
export function plainLine(line: string): string {
  const shown = visible(line, LINE_LIMIT);
  return shown.trimStart().startsWith('::') ? `| ${shown}` : shown;
}

/**
 * Text that quotes packages, as lines for the log. Each line is escaped, and the whole is put between `stop-commands`
 * and a token that cannot be guessed, so that the runner looks for no commands in it.
 */
export function plainBlock(text: string, token: string): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n').map(plainLine);
  return [`::stop-commands::${token}`, ...lines, `::${token}::`];
}

import { visible } from '../report/escape/visible.js';

/** Longer lines are cut; a report's own lines are far shorter. */
const LINE_LIMIT = 4000;

/** One line of the log in which no runner command can hide, at its start (`::name::`) or inside (`##[name]`). */
export function plainLine(line: string): string {
  const shown = visible(line, LINE_LIMIT);
  return shown.trimStart().startsWith('::') ? `| ${shown}` : shown;
}

/**
 * Text of which parts were written by others, as lines for the log. Besides being escaped line by line it is put
 * between `stop-commands` and its token, which nobody can guess, so that the runner looks for no command in it.
 */
export function plainBlock(text: string, token: string): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n').map(plainLine);
  return [`::stop-commands::${token}`, ...lines, `::${token}::`];
}

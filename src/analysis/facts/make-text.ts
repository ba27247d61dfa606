/** Where a variable gets its value, which is no recipe; `!=` gives it the output of a command. */
const DEFINITION = /^(?:export[ \t]+)?([\w.-]{1,80})[ \t]*(?:::?|\?|\+)?(!?)=(.*)$/;
const REFERENCE = /\$[({]([\w.%@<^*+-]{1,80})[)}]/g;
const FUNCTION = /\$[({](?!(?:shell|call)[\s,])[^(){}$]{0,500}[)}]/g;
/** Commands whose output says nothing of anybody: parts of paths, versions, flags. */
const HARMLESS =
  /\$\(shell\s+(?:dirname|basename|pwd|realpath|nproc|expr|date|pkg-config|git\s+(?:rev-parse|describe))\b[^()|;&`$]{0,500}\)/g;
const LONGEST_VALUE = 500;
/** Values in one line, more of which nobody writes, and values in values. */
const MOST_VALUES = 50;
const DEEPEST = 3;
/** Functions of functions. */
const MOST_NESTED = 8;
const LONGEST_LINE = 100_000;

function withValues(line: string, values: ReadonlyMap<string, string>): string {
  let left = MOST_VALUES;
  const replaced = (text: string): string =>
    text.replace(REFERENCE, (whole, name: string) => (left-- > 0 ? (values.get(name) ?? whole) : '\uFFFC'));
  let text = line;
  for (let depth = 0; depth < DEEPEST; depth += 1) text = replaced(text).slice(0, LONGEST_LINE);
  // From the innermost on: all other functions work on texts, and one that is not known gives none.
  for (let depth = 0; depth < MOST_NESTED; depth += 1) text = text.replace(FUNCTION, '\uFFFC');
  return text.replace(HARMLESS, '\uFFFC').replace(/\$\((?:shell|call)[\s,]/g, '$(');
}

/**
 * The lines of a makefile as a shell would write them: `make` writes its variables as shells write commands, has a function
 * for commands, and doubles the dollars that are for the shell. Values that stand in the file are put in.
 */
export function makeAsShell(lines: readonly string[]): string[] {
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, name, isOutput, value] = DEFINITION.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const before = values.get(name);
    const now = (isOutput === '!' ? `$(shell ${value.trim()})` : value).slice(0, LONGEST_VALUE);
    // Which of several counts depends on what is not known.
    values.set(
      name,
      before === undefined || before === now ? now : `${before} ${now}`.slice(0, LONGEST_VALUE),
    );
  }
  // A mark keeps what is for the shell from being read as a variable.
  return lines.map((line) => withValues(line.replaceAll('$$', '\u0000'), values).replaceAll('\u0000', '$'));
}

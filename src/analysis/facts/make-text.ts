/** Where a variable gets its value, which is no recipe. */
const DEFINITION = /^(?:export[ \t]+)?([\w.-]{1,80})[ \t]*(?:::?|\?|\+)?=(.*)$/;
const REFERENCE = /\$[({]([\w.%@<^*+-]{1,80})[)}]/g;
const LONGEST_VALUE = 500;
/** Values in one line, more of which nobody writes. */
const MOST_VALUES = 50;

function withValues(part: string, values: ReadonlyMap<string, string>): string {
  let left = MOST_VALUES;
  return part
    .replace(REFERENCE, (_all, name: string) => (left-- > 0 ? (values.get(name) ?? '\uFFFC') : '\uFFFC'))
    .replace(REFERENCE, '\uFFFC')
    .replace(/\$\(shell\s/g, '$(');
}

/**
 * The lines of a makefile as a shell would write them: `make` writes its variables as shells write commands, has a function
 * for commands, and doubles the dollars that are for the shell. Values that stand in the file are put in, once.
 */
export function makeAsShell(lines: readonly string[]): string[] {
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = DEFINITION.exec(line) ?? [];
    if (name !== undefined && value !== undefined) values.set(name, value.slice(0, LONGEST_VALUE));
  }
  return lines.map((line) =>
    line
      .split('$$')
      .map((part) => withValues(part, values))
      .join('$'),
  );
}

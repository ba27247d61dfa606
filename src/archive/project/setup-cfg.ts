/** A setting of a setup.cfg. */
export interface Setting {
  readonly section: string;
  /** In lower case, with `_` for `-`, as setuptools takes it. */
  readonly key: string;
  /** Its lines, without blanks around them and comments. */
  readonly lines: readonly string[];
}

/** Of these sections what `[DEFAULT]` holds is looked for as well. */
const HEIRS = ['metadata', 'options', 'options.packages.find', 'options.data_files', 'global'];

interface Growing {
  readonly section: string;
  readonly key: string;
  readonly lines: string[];
}

/** The setting that begins on a line; undefined where there is none. */
function begun(value: string, section: string): Growing | undefined {
  const end = value.search(/[=:]/);
  if (end < 1) return undefined;
  const key = value.slice(0, end).trim().toLowerCase().replaceAll('-', '_');
  return { section, key, lines: [value.slice(end + 1).trim()] };
}

/** Reads a setup.cfg as configparser does: what is indented deeper than a setting goes on with it. */
export function readSetupCfg(text: string): readonly Setting[] {
  const found: Growing[] = [];
  let [section, indent] = ['', 0];
  let current: Growing | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const value = line.trim();
    if (value === '' || value.startsWith('#') || value.startsWith(';')) continue;
    const own = line.length - line.trimStart().length;
    if (current !== undefined && own > indent) {
      current.lines.push(value);
      continue;
    }
    indent = own;
    const isHeading = value.startsWith('[') && value.includes(']');
    if (isHeading) section = value.slice(1, value.lastIndexOf(']')).trim();
    current = isHeading ? undefined : begun(value, section);
    if (current !== undefined) found.push(current);
  }
  return found
    .map((setting) => ({ ...setting, lines: setting.lines.filter((line) => line !== '') }))
    .flatMap((one) => (one.section === 'DEFAULT' ? HEIRS.map((heir) => ({ ...one, section: heir })) : one));
}

/** `name = value`, one per line or with commas between. */
export function pairs(lines: readonly string[]): readonly (readonly [string, string])[] {
  return lines
    .flatMap((line) => line.split(','))
    .map((pair) => [
      pair.slice(0, Math.max(0, pair.indexOf('='))).trim(),
      pair.slice(pair.indexOf('=') + 1).trim(),
    ]);
}

/** A setting of a setup.cfg. */
export interface Setting {
  readonly section: string;
  /** In lower case, with `_` for `-`, as setuptools takes it. */
  readonly key: string;
  /** Its lines, without blanks around them and comments. */
  readonly lines: readonly string[];
}

const KEY = /^([^\s=:][^=:]{0,200}?)\s*[=:](.*)$/;

function isComment(line: string): boolean {
  return /^\s*[#;]/.test(line);
}

/** Reads a setup.cfg as configparser does: what begins with a blank goes on with the setting above. */
export function readSetupCfg(text: string): readonly Setting[] {
  const found: { section: string; key: string; lines: string[] }[] = [];
  let section = '';
  for (const line of text.split(/\r\n|\r|\n/).filter((one) => !isComment(one))) {
    const [, heading] = /^\[([^\]]+)\]/.exec(line) ?? [];
    const [, key, value = ''] = KEY.exec(line) ?? [];
    if (heading !== undefined) section = heading.trim();
    else if (/^\s/.test(line)) found.at(-1)?.lines.push(line.trim());
    else if (key !== undefined)
      found.push({ section, key: key.toLowerCase().replaceAll('-', '_'), lines: [value.trim()] });
  }
  return found.map((setting) => ({ ...setting, lines: setting.lines.filter((line) => line !== '') }));
}

/** `name = value`, one a line or with commas between. */
export function pairs(lines: readonly string[]): readonly (readonly [string, string])[] {
  return lines
    .flatMap((line) => line.split(','))
    .map((pair) => [
      pair.slice(0, Math.max(0, pair.indexOf('='))).trim(),
      pair.slice(pair.indexOf('=') + 1).trim(),
    ]);
}

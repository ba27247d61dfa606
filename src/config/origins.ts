import type { Setting } from '../model/log.js';
import { readFile } from './file.js';
import { KEYS, valueAt } from './keys.js';
import type { ConfigSources } from './load.js';

/** The value as JSON holds it: TOML dates become text. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/**
 * Every value that the configuration files set, with the file it comes from. If both set a key, the later entry
 * counts (lists add up). Throws like `loadConfig`.
 */
export function settingOrigins({ user, project }: ConfigSources): readonly Setting[] {
  return [user, project].flatMap((file) => {
    if (file === undefined) return [];
    const { raw } = readFile(file);
    return KEYS.flatMap(({ path }) => {
      const value = valueAt(raw, path);
      return value === undefined ? [] : [{ key: path.join('.'), value: plain(value), origin: file.name }];
    });
  });
}

import { join, resolve } from 'node:path';
import { parse } from 'smol-toml';
import type { Files } from '../model/effects.js';
import { codeOf } from '../model/error-code.js';
import { Failure } from '../model/failure.js';
import type { ConfigFile } from './config-file.js';
import { valueAt } from './keys.js';
import type { ConfigSources } from './load.js';

/** Where configuration is looked for. Paths are absolute. */
export interface ConfigPlaces {
  /** The audited tree. */
  readonly root: string;
  /** `~/.depsec`, or the folder that DEPSEC_HOME names; absent if it must not be trusted, as in the Action. */
  readonly home?: string;
  /** `--config`, relative to `root` or absolute; read instead of the home folder's file. */
  readonly config?: string;
  readonly trustProject: boolean;
}

/** No real configuration is longer; a longer file may be meant to exhaust memory. */
const MAX_BYTES = 1024 * 1024;

/** Finds and reads the configuration files. Throws a `config` failure for one that cannot be read, or a missing `--config`. */
export function findConfig(files: Files, places: ConfigPlaces): ConfigSources {
  const named = places.config === undefined ? undefined : resolve(places.root, places.config);
  const home = places.home === undefined ? undefined : join(places.home, 'config.toml');
  const user = named === undefined ? home && read(files, home, home) : required(files, named);
  const project = projectFile(files, places.root, named);
  return { ...(user && { user }), ...(project && { project }), trustProject: places.trustProject };
}

function required(files: Files, path: string): ConfigFile {
  const file = read(files, path, path);
  if (!file) throw unreadable(path, 'nothing', 'Name a file that exists.');
  return file;
}

/** `.depsec.toml` or `[tool.depsec]` of pyproject.toml, unless it is the file that `--config` names. */
function projectFile(files: Files, root: string, named: string | undefined): ConfigFile | undefined {
  const candidates = ['.depsec.toml', 'pyproject.toml']
    .map((name) => ({ name, path: join(root, name) }))
    .filter(({ path }) => path !== named)
    .flatMap(({ name, path }) => {
      const file = read(files, path, name, root);
      return file && hasTable(file) ? [file] : [];
    });
  const [first, second] = candidates;
  if (first && second)
    throw unreadable(
      second.name,
      `[tool.depsec], and ${first.name} is there as well`,
      'Keep the configuration in one of the two files.',
    );
  return first;
}

/** Whether a file configures depsec. A pyproject.toml that cannot be parsed counts if it mentions depsec. */
function hasTable({ text, table }: ConfigFile): boolean {
  if (table.length === 0) return true;
  if (!text.includes('depsec')) return false;
  try {
    return valueAt(parse(text), table) !== undefined;
  } catch {
    return true;
  }
}

function read(files: Files, path: string, name: string, inside?: string): ConfigFile | undefined {
  let stat: ReturnType<Files['stat']>;
  try {
    stat = files.stat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw unreadable(name, `an error (${codeOf(error)})`, 'Make it readable.', error);
  }
  if (!stat.isFile) throw unreadable(name, 'something that is not a file', 'Put a TOML file there.');
  if (stat.size > MAX_BYTES) throw unreadable(name, `${stat.size} bytes`, 'Keep it below 1 MiB.');
  if (inside !== undefined && files.realpath(path) !== join(files.realpath(inside), name))
    throw unreadable(name, 'a symbolic link', 'Put the file itself there.');
  const text = decode(files.read(path), name);
  return { name, text, table: path.endsWith('pyproject.toml') ? ['tool', 'depsec'] : [] };
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(name, 'bytes that are not UTF-8', 'Save it as UTF-8.', error);
  }
}

function unreadable(name: string, got: string, fix: string, cause?: unknown): Failure {
  return new Failure(
    {
      code: 'config',
      what: `Expected a configuration file at ${name}, got ${got}.`,
      why: 'Without its settings the verdicts may differ from those you configured.',
      fix,
    },
    cause,
  );
}

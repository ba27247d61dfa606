import { join } from 'node:path';
import { parse, stringify } from 'smol-toml';
import type { Files } from '../../model/effects.js';
import { isFolder } from '../../model/file-presence.js';

type Variables = Readonly<Record<string, string | undefined>>;
type Table = Readonly<Record<string, unknown>>;

/** Tables of the user's settings that say how things are made, and neither where packages come from nor who is trusted. */
const KEPT = ['virtualenvs', 'installer', 'solver', 'python', 'requests', 'data-dir'];

/** Folders of a kind, first the one a variable names, then where poetry has them on each system. */
function places(user: Variables, kind: 'CONFIG' | 'CACHE'): readonly string[] {
  const { HOME: home, APPDATA: roaming, LOCALAPPDATA: local } = user;
  const [given, xdg] = [user[`POETRY_${kind}_DIR`], user[`XDG_${kind}_HOME`]];
  const named = (folder: string | undefined, ...rest: readonly string[]): readonly string[] =>
    folder === undefined || folder === '' ? [] : [join(folder, ...rest)];
  const isConfig = kind === 'CONFIG';
  return [
    ...named(given),
    ...(isConfig ? named(roaming, 'pypoetry') : named(local, 'pypoetry', 'Cache')),
    ...named(xdg, 'pypoetry'),
    ...named(home, 'Library', isConfig ? 'Application Support' : 'Caches', 'pypoetry'),
    ...named(home, isConfig ? '.config' : '.cache', 'pypoetry'),
  ];
}

function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

function readTable(path: string, files: Files): Table | undefined {
  try {
    return parse(Buffer.from(files.read(path)).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The user's own cache, where environments lie unless told otherwise. */
function cacheFolder(user: Variables, settings: Table, files: Files): string | undefined {
  const { POETRY_CACHE_DIR: given } = user;
  if (given !== undefined && given !== '') return given;
  if (typeof settings['cache-dir'] === 'string') return settings['cache-dir'];
  const found = places(user, 'CACHE');
  // On a Mac the folder above is there always, and nowhere else.
  return found.find((path) => isFolder(join(path, '..'), files)) ?? found.at(-1);
}

/**
 * A config.toml for poetry in place of the user's: the same environments are found as without the gate, though its cache
 * is another, and settings that name indexes, certificates or logins are left out.
 */
export function poetrySettings(user: Variables, files: Files): string {
  const found = places(user, 'CONFIG').map((folder) => readTable(join(folder, 'config.toml'), files));
  const settings = found.find((table) => table !== undefined) ?? {};
  const cache = cacheFolder(user, settings, files);
  const virtualenvs = tableOf(settings['virtualenvs']);
  const path = typeof virtualenvs['path'] === 'string' ? virtualenvs['path'] : '{cache-dir}/virtualenvs';
  const kept = Object.fromEntries(KEPT.flatMap((key) => (key in settings ? [[key, settings[key]]] : [])));
  return stringify({
    ...kept,
    virtualenvs: {
      ...virtualenvs,
      ...(cache === undefined ? {} : { path: path.replaceAll('{cache-dir}', cache) }),
    },
  });
}

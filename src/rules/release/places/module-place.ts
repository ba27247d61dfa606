/** What a file is to Python's import, or to whoever starts a program. */
export interface ModulePlace {
  /** Equal for files that are the same module on some system: only one of them is imported. */
  readonly module: string;
  /** Of several files for a module Python takes the one with the smallest. */
  readonly rank: number;
}

const COMPILED_BESIDE = /^((?:.*\/)?)__pycache__\/([^/.]+)\.[^/]+\.pyc$/;
const MODULE = /^((?:.*\/)?)([^/.]+)(?:\.[^/]+)?\.(so|pyd|pyw?|pyc)$/;
/** In the order in which Python looks for them (importlib's FileFinder). */
const SUFFIXES = ['so', 'pyd', 'py', 'pyw', 'pyc'];
const PACKAGE = 1;
const PLAIN = PACKAGE + SUFFIXES.length;

/**
 * Tells a place as Python sees it: a package goes before a module, a compiled module before its source, and a compiled
 * file in `__pycache__` may take the place of the source beside it.
 */
export function modulePlace(place: string): ModulePlace {
  const folded = place.toLowerCase();
  const beside = COMPILED_BESIDE.exec(folded);
  if (beside !== null) return { module: `${beside[1]}${beside[2]}`.replace(/\/__init__$/, ''), rank: 0 };
  const [, folder, name = '', suffix = ''] = MODULE.exec(folded) ?? [];
  if (folder === undefined || folder === 'bin/') return { module: folded, rank: 0 };
  const at = SUFFIXES.indexOf(suffix);
  return name === '__init__' && folder !== ''
    ? { module: folder.slice(0, -1), rank: PACKAGE + at }
    : { module: `${folder}${name}`, rank: PLAIN + at };
}

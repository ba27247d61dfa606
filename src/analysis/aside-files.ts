import type { Unscanned } from '../model/inspection.js';
import { decodeSource } from '../python/decode.js';
import type { Python, Unparsed } from '../python/parser.js';
import type { SyntaxTree } from '../python/syntax.js';
import type { PackageMap } from './package-map.js';

/** Parses a file that nothing runs by itself; undefined for any other, and for what CPython would refuse. */
export type ReadAside = (path: string) => SyntaxTree | Unparsed | undefined;

interface Readable {
  read(path: string): Uint8Array | Unscanned;
}

/** Tests, documentation and tools are read when code that runs reaches for them: no folder is exempt then. */
export function asideFiles(map: PackageMap, tree: Readable, python: Python): ReadAside {
  const aside = new Set(map.entries.flatMap(({ path, reach }) => (reach === 'never' ? [path] : [])));
  return (path) => {
    if (!aside.delete(path)) return undefined;
    const bytes = tree.read(path);
    const decoded = bytes instanceof Uint8Array ? decodeSource(bytes) : undefined;
    return decoded !== undefined && 'text' in decoded ? python.parse(decoded.text) : undefined;
  };
}

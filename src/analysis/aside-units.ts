import { decodeSource } from '../python/decode.js';
import type { Python } from '../python/parser.js';
import { isDull } from './file-filter.js';
import type { Unit } from './machine-parts.js';
import type { ShippedFiles } from './shipped-files.js';

/** Files of tests, docs and tools that one package may bring in: more than any honest one imports of them. */
const MOST_ASIDES = 200;
const MOST_BYTES = 4_000_000;

/**
 * Finds the parsed file of a path. Files that nothing is expected to run, such as tests, are read once something does
 * import them: no folder is exempt.
 */
export function findUnits(
  units: Map<string, Unit>,
  asides: ReadonlySet<string>,
  shipped: ShippedFiles,
  python: Python,
): (path: string | undefined) => Unit | undefined {
  const spent = { files: 0, bytes: 0 };
  const readAside = (path: string): Unit | undefined => {
    const bytes = shipped.read(path);
    if (bytes === undefined || spent.files >= MOST_ASIDES || spent.bytes > MOST_BYTES) return undefined;
    spent.files += 1;
    spent.bytes += bytes.length;
    const decoded = decodeSource(bytes);
    const tree = 'text' in decoded ? python.parse(decoded.text, isDull) : undefined;
    return tree === undefined || 'code' in tree ? undefined : { path, tree, layer: 0, outerLine: 0 };
  };
  const missing = new Set<string>();
  return (path) => {
    if (path === undefined) return undefined;
    const known = units.get(path);
    if (known !== undefined || !asides.has(path) || missing.has(path)) return known;
    const unit = readAside(path);
    if (unit === undefined) missing.add(path);
    else units.set(path, unit);
    return unit;
  };
}

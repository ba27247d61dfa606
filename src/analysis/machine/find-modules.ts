import type { Reach } from '../../model/finding.js';
import { isWayOut } from './live-functions.js';
import type { Machine } from './machine-parts.js';
import type { Unit } from '../values/value.js';
import type { PackageMap } from '../reading/package-map.js';
import { isLoaded, isStandard } from '../facts/standard-modules.js';

/**
 * Which file an import means, as Python looks for it: what is loaded, the standard library, the package, the folders put
 * on the path. Only a build has its own folder before the library. A file that has the name of a module which comes first
 * hides nothing.
 */
export function findModules(
  map: PackageMap,
  unitAt: (path: string, reach: Reach) => Unit | undefined,
  roots: readonly string[],
): Pick<Machine, 'resolve' | 'owns'> {
  const pathOf = (from: string, module: string, reach: Reach): string | undefined => {
    if (module.startsWith('.')) return map.resolve(from, module);
    if (reach !== 'install' && isStandard(module)) return undefined;
    return map.resolve(from, module) ?? (isWayOut(module) ? undefined : map.beside(from, module));
  };
  return {
    resolve: (from, module, reach) => {
      const at = (path: string | undefined): Unit | undefined =>
        path === undefined ? undefined : unitAt(path, reach);
      if (isLoaded(module, reach === 'install')) return undefined;
      const found = at(pathOf(from, module, reach));
      if (found !== undefined || roots.length === 0) return found;
      return at(map.resolveIn(roots, module)) ?? at(map.resolveIn(roots, module.split('.').at(-1) ?? ''));
    },
    owns: (from, ref) =>
      ref.startsWith('.') ||
      (!isStandard(ref) && map.resolve(from, ref.split('.', 1)[0] ?? '') !== undefined),
  };
}

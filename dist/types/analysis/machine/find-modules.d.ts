import type { Reach } from '../../model/finding.js';
import type { Machine } from './machine-parts.js';
import type { Unit } from '../values/value.js';
import type { PackageMap } from '../reading/package-map.js';
/**
 * Which file an import means, as Python looks for it: what is loaded, the standard library, the package, the folders put
 * on the path. Only a build has its own folder before the library. A file that has the name of a module which comes first
 * hides nothing.
 */
export declare function findModules(map: PackageMap, unitAt: (path: string, reach: Reach) => Unit | undefined, roots: readonly string[]): Pick<Machine, 'resolve' | 'owns'>;

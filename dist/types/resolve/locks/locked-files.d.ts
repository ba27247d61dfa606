import type { DirectFile } from '../../gate/catalogue.js';
import type { LockedPackage, LockFile, Requirement } from '../../model/requirement.js';
import type { Interpreter } from '../interpreter.js';
import type { PrepareOptions } from '../direct/prepared-direct.js';
/** A package of a lock and the files of it that the gate lists. */
export interface LockedFiles {
    readonly locked: LockedPackage;
    /** Those the lock gives an address of. */
    readonly files: readonly DirectFile[];
    /** False where only the lock's own installer knows whether it counts here; all of it is judged. */
    readonly isPipsChoice: boolean;
}
type Target = Pick<Interpreter, 'markers' | 'version'>;
/**
 * Throws `unsatisfiable` when a lock was not made for this environment, as PEP 751 asks of installers.
 */
export declare function checkEnvironment(lock: LockFile, target: Target): void;
/**
 * The files a lock lists, for all platforms.
 * @throws Failure for a file of another package, or at an address depsec does not go to
 */
export declare function lockedFiles(locks: readonly LockFile[], options: PrepareOptions): Promise<readonly LockedFiles[]>;
/** What pip is asked for: each package of the lock that counts here, at its version. */
export declare function lockedRequirements(locked: readonly LockedFiles[], target: Target): readonly Requirement[];
export {};

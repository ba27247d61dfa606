import type { Candidate } from '../gate/candidate.js';
import type { DirectFile } from '../gate/catalogue.js';
import type { LockedPackage, LockFile, Requirement } from '../model/requirement.js';
import type { Interpreter } from './interpreter.js';
import type { PrepareOptions } from './prepared-direct.js';
/** A package of a lock and the files of it that the gate lists. */
export interface LockedFiles {
    readonly locked: LockedPackage;
    readonly files: readonly DirectFile[];
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
export declare function lockedFiles(locks: readonly LockFile[], options: PrepareOptions): readonly LockedFiles[];
/** What pip is asked for: each package of the lock that counts here, at its version. */
export declare function lockedRequirements(locked: readonly LockedFiles[], target: Target): readonly Requirement[];
/** The candidates of each locked package, once the gate has numbered them. */
export declare function lockedCandidates(locked: readonly LockedFiles[], candidates: readonly Candidate[]): readonly {
    readonly locked: LockedPackage;
    readonly candidates: readonly Candidate[];
}[];
export {};

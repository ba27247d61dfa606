import type { InstallRequest } from '../../model/request.js';
import type { Interpreter } from '../interpreter.js';
/** Where an install goes, by the command line and pip's own settings. */
export interface InstallPlace {
    /** Absolute folder; absent: the interpreter's own environment. */
    readonly target?: string;
    /** pip's options for resolving against what is there. */
    readonly resolving: readonly string[];
    /** pip's options for putting wheels there. */
    readonly installing: readonly string[];
}
/**
 * Decides where an install goes, without any effect.
 * @throws Failure `not-installed` for a place that pip would refuse, or that depsec does not support
 */
export declare function installPlace(request: InstallRequest, interpreter: Interpreter): InstallPlace;

import type { Interpreter } from './interpreter.js';
import type { Pip } from './pip-child.js';
/** The version of the wheel in dist/; older pips run build back ends even on a dry run with metadata at hand. */
export declare const PINNED_PIP = "26.3";
/**
 * The user's own pip when it resolves from metadata alone (25.3 or newer), otherwise the pinned one, run from the
 * folder it was unpacked to. Both under `-I`, so that neither the working directory nor PYTHON* variables decide what
 * runs; where the user's own packages count as installed, without it, in an environment of depsec's making.
 *
 * @param undoes puts a package that is being replaced back when it is asked to stop
 */
export declare function choosePip(interpreter: Interpreter, folder: string, { seesUser, undoes }?: {
    seesUser?: boolean | undefined;
    undoes?: boolean | undefined;
}): Pip;

import type { Interpreter } from '../interpreter.js';
import type { Pip } from './pip-child.js';
/** The version of the pip wheel in dist/. */
export declare const PINNED_PIP = "26.3";
/**
 * Chooses the user's own pip if it resolves from metadata alone (25.3 or newer), otherwise the pinned one, run from the
 * folder it was unpacked to. Both run under `-I`, so that neither the working directory nor PYTHON* variables decide what
 * runs.
 *
 * @param folder the folder of the pinned pip
 * @param seesUser runs without `-I`, in an environment made by depsec, because the user's own packages count as installed
 * @param undoes puts back a package that is being replaced when pip is told to stop
 */
export declare function choosePip(interpreter: Interpreter, folder: string, { seesUser, undoes }?: {
    seesUser?: boolean | undefined;
    undoes?: boolean | undefined;
}): Pip;

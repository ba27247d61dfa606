import { z } from 'zod';
import type { ChildRequest } from '../../model/child.js';
import type { Services } from '../../model/effects.js';
import type { InstallPlace } from './install-place.js';
/** How the interpreter of an environment is started, before anything is installed into it. */
export interface TargetPython extends Pick<ChildRequest, 'file' | 'env' | 'cwd'> {
    readonly flags: readonly string[];
}
/** The folders of an environment: those of packages, in search order, of programs, and the one that packages are put into. */
declare const Folders: z.ZodObject<{
    path: z.ZodArray<z.ZodString>;
    scripts: z.ZodArray<z.ZodString>;
    into: z.ZodString;
}, z.core.$strip>;
export type InstallFolders = z.infer<typeof Folders>;
/**
 * Asks an interpreter where it keeps packages; for a target folder the answer is known. Later questions about these
 * folders go to an interpreter that loads nothing from them, so that nothing just installed runs.
 * @throws Failure `not-installed` if the interpreter gives no answer
 */
export declare function installFolders({ flags, ...python }: TargetPython, { target, installing }: InstallPlace, { processes }: Pick<Services, 'processes'>): Promise<InstallFolders>;
/** Flags that keep variables, the working directory and installed packages from deciding what runs. */
export declare const BARE: readonly ["-I", "-S"];
export {};

import { z } from 'zod';
import type { ChildRequest } from '../model/child.js';
import type { Services } from '../model/effects.js';
/** The interpreter of an environment, as it is started before anything is put there. */
export interface TargetPython extends Pick<ChildRequest, 'file' | 'env' | 'cwd'> {
    readonly flags: readonly string[];
}
/** Where an environment keeps packages, in the order they are looked for, and the programs that come with them. */
declare const Folders: z.ZodObject<{
    path: z.ZodArray<z.ZodString>;
    scripts: z.ZodArray<z.ZodString>;
}, z.core.$strip>;
export type InstallFolders = z.infer<typeof Folders>;
/**
 * Asks an interpreter, or knows of a target. What is asked later is asked of these folders by an interpreter that loads
 * nothing of them: what was installed in the meantime does not run.
 * @throws Failure `not-installed` when it gives no answer
 */
export declare function installFolders({ flags, ...python }: TargetPython, target: string | undefined, { processes }: Pick<Services, 'processes'>): Promise<InstallFolders>;
/** Neither configuration nor the packages that lie there decide what runs. */
export declare const BARE: readonly ["-I", "-S"];
export {};

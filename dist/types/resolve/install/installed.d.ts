import { z } from 'zod';
import type { Services } from '../../model/effects.js';
import { type InstallFolders, type TargetPython } from './install-folders.js';
declare const Listed: z.ZodObject<{
    packages: z.ZodArray<z.ZodTuple<[z.ZodString, z.ZodString], null>>;
    incomplete: z.ZodArray<z.ZodTuple<[z.ZodString, z.ZodString], null>>;
    stray: z.ZodArray<z.ZodString>;
}, z.core.$strip>;
/** What an environment holds; undefined when it could not be asked. */
export type Installed = z.infer<typeof Listed> | undefined;
/**
 * Asks an environment what it holds. Not stopped by a signal: it is asked what a stopped install left.
 * @param wheels absolute path of the folder with the wheels that are to be installed
 * @param leaves what is to be said when there is no time left for the answer
 */
export declare function listInstalled({ file, env, cwd }: TargetPython, folders: InstallFolders, wheels: string, { processes }: Pick<Services, 'processes'>, leaves?: string): Promise<Installed>;
/** A list in words, cut where it is long. */
export declare function few(changes: readonly string[]): string;
/** Says in words what changed between two looks at an environment. */
export declare function changesBetween(before: Installed, after: Installed): string;
export {};

import type { ChildRequest } from '../../model/child.js';
import type { Services } from '../../model/effects.js';
import type { StagedFile } from '../staging.js';
import { type InstallFolders, type TargetPython } from './install-folders.js';
interface StagedWheels {
    readonly wheels: readonly StagedFile[];
    readonly staging: string;
}
/**
 * The files of an environment that are not what was read of the wheels just installed: another install was at work there,
 * or pip left alone what was there.
 * @param wheels what was installed, and the absolute path of the folder with it
 * @param until `leaves` is what is to be said when there is no time left for the answer
 * @returns undefined when there was no answer
 */
export declare function otherBytes({ file: python, env, cwd }: TargetPython, { path }: InstallFolders, { staging, wheels }: StagedWheels, { processes, workspace }: Pick<Services, 'processes' | 'workspace'>, until: Pick<ChildRequest, 'leaves' | 'signal'>): Promise<readonly string[] | undefined>;
export {};

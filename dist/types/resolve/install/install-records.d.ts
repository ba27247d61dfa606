import type { ChildResult } from '../../model/child.js';
import type { Services } from '../../model/effects.js';
import { type InstallFolders, type TargetPython } from './install-folders.js';
import type { ReadyWheel } from './ready-wheel.js';
/**
 * Has an environment say of packages that were just installed where they came from and whether they were asked for, as
 * pip does. Not stopped by a signal: the packages are there.
 * @param leaves what is to be said when there is no time left for it
 */
export declare function recordOrigins(wheels: readonly ReadyWheel[], { file, env, cwd }: TargetPython, { path }: InstallFolders, { processes, workspace }: Pick<Services, 'processes' | 'workspace'>, leaves: string): Promise<ChildResult>;

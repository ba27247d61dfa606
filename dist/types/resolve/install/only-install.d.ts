import type { Services } from '../../model/effects.js';
import { type TargetPython } from './install-folders.js';
/**
 * Does something while no other install of depsec is at work in a folder. Those wait for each other; other installers
 * know nothing of it.
 * @throws Failure `not-installed` when another one does not end
 */
export declare function asOnlyInstall<T>(folder: string, { file, env, cwd }: TargetPython, { processes, openFolderHandle }: Pick<Services, 'processes' | 'openFolderHandle'>, signal: AbortSignal, work: () => Promise<T>): Promise<T>;

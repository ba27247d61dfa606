import type { Machine, Workspace } from '../model/effects.js';
/**
 * @param assets the folder the bundle and its pinned pip lie in
 * @param makeFolder makes a folder of the run's own
 */
export declare function createMachine(assets: string, makeFolder: Workspace['makeFolder']): Machine;

import type { Workspace } from '../../model/effects.js';
/**
 * Makes the folder of one run; `dispose` removes it with everything in it.
 * @param parent the folder it is made in
 */
export declare function openWorkspace(parent?: string): Workspace & {
    dispose(): void;
};

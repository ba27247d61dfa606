import type { Workspace } from '../../model/effects.js';
/** Makes the folder of one run; `dispose` removes it with everything in it. */
export declare function openWorkspace(): Workspace & {
    dispose(): void;
};

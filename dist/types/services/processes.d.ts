import type { Processes } from '../model/effects.js';
/** Children whose output is captured and who die with everything they started. */
export declare function createProcesses(): Processes & {
    /** Kills all that run. Returns what each of them leaves, where there is something to say. */
    endAll(): readonly string[];
};

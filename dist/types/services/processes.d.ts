import type { Processes } from '../model/effects.js';
/** Children whose output is captured and who die with everything they started. */
export declare function createProcesses(): Processes;

import type { Processes } from '../../model/effects.js';
import type { Sandbox } from '../../model/sandbox.js';
export interface SandboxSettings {
    /** Folders the programs that make walls are looked for in. Never PATH: a checkout may be on it. */
    readonly tools?: readonly string[];
    /** Never shown: the home folder, what depsec itself is made of and keeps. */
    readonly hidden: readonly string[];
    /** Makes a folder of the run's own. */
    readonly makeFolder: (name: string) => string;
    readonly platform?: NodeJS.Platform;
}
/** Namespaces of Linux, by bubblewrap where it is installed and works, else by util-linux. */
export declare function createSandbox(processes: Processes, settings: SandboxSettings): Sandbox;

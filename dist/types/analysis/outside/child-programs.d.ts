import { type Call } from '../machine/machine-parts.js';
import type { Value } from '../values/value.js';
/** Whether bytes are a native program or library, by their magic. */
export declare function isNative(bytes: Uint8Array): boolean;
/** What starting a file of the package does: its text for command rules, or the run of its Python. */
export declare function startShipped(line: string, call: Call): string | undefined;
/** What a process was found to run. */
export interface Followed {
    /** A module or file of the package itself, which is judged on its own. */
    readonly isOwn: boolean;
    /** Text of a script in another language than Python. */
    readonly script?: string;
}
/**
 * Follows a process into what it runs: a program text, a module or file of the package, a file written just before.
 * The text of a script in another language is for command rules to read.
 */
export declare function followProcess(call: Call, values: readonly Value[], line: string): Followed;

import type { CommandRequest } from '../model/effects.js';
/**
 * Runs a command on depsec's own standard streams and passes signals on. At a terminal the command belongs to the same
 * foreground group, which the terminal itself signals; elsewhere it leads a group of its own, so that what it
 * started goes with it.
 */
export declare function runCommand({ file, args, env, cwd, signal }: CommandRequest): Promise<number>;

import type { Call } from '../machine/machine-parts.js';
/** Whether a dotted name stands for a call that starts to answer. */
export declare const isServing: (name: string) => boolean;
/** Notes what a server is given to answer with. */
export declare function noteHandlers({ name, args, keywords, frame }: Call): void;
/**
 * A server that starts unasked answers whoever reaches it: what it answers with runs, as what it is asked says. One that
 * somebody starts is followed as all functions are that nobody called.
 *
 * @param observe notes a call of something outside
 */
export declare function serve(call: Call, observe: (call: Call) => void): void;

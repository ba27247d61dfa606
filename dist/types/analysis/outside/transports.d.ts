import type { Call } from '../machine/machine-parts.js';
/** The literal host that a call of such a library is given. */
export declare function hostGiven({ name, args, keywords }: Call): string | undefined;
/** The literal host, or the account, that an object of such a library is opened for. */
export declare function openedThrough(call: Call): string | undefined;
/** Whether a call opens its own object for the host it is given. */
export declare function opensReceiver({ name, method }: Call): boolean;
/** Whether what a call gives comes from the host that its object was opened for. */
export declare function answersFrom({ name, method, receiver }: Call): boolean;
/** Whether functions that a call is given are called with what the host sends that its object was opened for. */
export declare function hearsFrom({ name, receiver }: Call): boolean;
/** Where a call of such a library sends to, when the source names it. */
export declare function sentThrough(call: Call): string | undefined;

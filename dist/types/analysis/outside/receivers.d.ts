import { type Call } from '../machine/machine-parts.js';
/** An object that a call opens for a host stands for that host from now on. */
export declare function openReceiver(call: Call, host: string | undefined): void;
/** What a call of something outside does to the object it is a method of. */
export declare function changeReceiver(call: Call): void;

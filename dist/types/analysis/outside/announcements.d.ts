import type { Value } from '../values/value.js';
/** Whether a call tells the user, in words of the source, that something is fetched or started. */
export declare function announces(name: string, [told]: readonly Value[]): boolean;

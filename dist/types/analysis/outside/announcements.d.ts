import type { Call } from '../machine/machine-parts.js';
/** Whether a call tells the user, in words of the source, that something is fetched or started. */
export declare function announces({ name, args: [told], keywords, }: Pick<Call, 'name' | 'args' | 'keywords'>): boolean;

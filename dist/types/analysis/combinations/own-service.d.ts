import type { Sighting } from '../machine/sighting.js';
/** Whether a service bears the name of the folder of the package that asks it: `statsig/` and `statsigapi.net`. */
export declare function isOwnService({ host, path, text }: Sighting): boolean;

import type { Inspection } from '../model/inspection.js';
/** An artifact that was not read to its end, or not as what it was to be: unscanned as a whole, never safe. */
export declare function unscannable(filename: string, code: string, reason: string): Inspection;

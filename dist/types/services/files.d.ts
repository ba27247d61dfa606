import type { Files } from '../model/effects.js';
/** The disk, for reading only. */
export declare const realFiles: Files;

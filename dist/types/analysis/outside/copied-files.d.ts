import { type Call } from '../machine/machine-parts.js';
/**
 * Notes what a build copies or moves of the files that it came with: it may be installed from there, under another name.
 */
export declare function noteCopy({ name, method, receiver, args, frame }: Call): void;

import type { Files } from '../model/effects.js';
/** Where the system finds a path: what goes up from a link goes up from where that leads. */
export declare function followed(from: string, to: string, files: Files): string;
/**
 * True for a path that leads to two places: some tools leave it to the system, others have a `..` take away the word in
 * front of it, link or not, and their versions differ. What was read need not be what is used then.
 */
export declare function isTwofoldPath(from: string, to: string, files: Files): boolean;
/** What is said of such a path. */
export declare const TWOFOLD: {
    what: string;
    fix: string;
};

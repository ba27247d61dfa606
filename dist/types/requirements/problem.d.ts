import { Failure } from '../model/failure.js';
import type { Origin } from '../model/requirement.js';
/** A line that keeps the set from being used. All of them are collected, so that one run names every one. */
export interface Problem {
    readonly kind: 'refused' | 'missing' | 'syntax';
    readonly origin: Origin;
    /** Goes on from the place: `is an editable requirement`. Holds no text of the line beyond names. */
    readonly what: string;
    readonly fix: string;
}
/** Makes a file name or path safe to print: control, format and separator characters become `?`. */
export declare function printable(text: string): string;
/** `requirements.txt:3`, or `command line`. */
export declare function placeOf(origin: Origin): string;
/**
 * One failure for all the problems of a set; `requirements-refused` if a line was refused or names something that
 * does not exist.
 */
export declare function failureOf(problems: readonly Problem[]): Failure;

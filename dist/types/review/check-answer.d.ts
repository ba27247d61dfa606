import { type Finding } from '../model/finding.js';
import type { ShownFile } from './envelope.js';
import type { Subject } from './subject.js';
/** The findings of an answer that are believed, and how many were dropped. */
export interface CheckedAnswer {
    readonly findings: readonly Finding[];
    /** Dropped: their quotation is not at the place they name. */
    readonly unfounded: number;
    /** Dropped: they say that the package is safe. */
    readonly clearances: number;
}
/** Whether a finding says that there is nothing to find. */
export declare function isClearance(message: string): boolean;
/**
 * Checks an answer against the files that were sent. If no finding holds, that is itself a finding.
 * @returns undefined if the answer does not have the requested form: then nothing in it is believed
 */
export declare function checkAnswer(text: string, subject: Subject, files: readonly ShownFile[]): CheckedAnswer | undefined;

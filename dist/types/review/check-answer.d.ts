import { type Finding } from '../model/finding.js';
import type { ShownFile } from './envelope.js';
import type { Subject } from './subject.js';
/** What an answer came to. */
export interface CheckedAnswer {
    readonly findings: readonly Finding[];
    /** Findings whose quotation is not where they say. */
    readonly unfounded: number;
    /** Findings that clear the package. */
    readonly clearances: number;
}
/** Whether a finding says that there is nothing to find. */
export declare function isClearance(message: string): boolean;
/**
 * Holds an answer against what was sent. Undefined when it has not the shape that was asked for: then nothing of it is
 * believed. Never fewer findings than none: an answer without a finding that holds is itself a finding.
 */
export declare function checkAnswer(text: string, subject: Subject, files: readonly ShownFile[]): CheckedAnswer | undefined;

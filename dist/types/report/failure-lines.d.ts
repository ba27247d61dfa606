import type { FailureParts } from '../model/failure.js';
/** The longest line of an error, in characters: a part of it may quote another program. */
export declare const LONGEST_LINE = 1000;
/** The lines of one part of an error, still hostile text; what is beyond the first sixty is counted. */
export declare function failureLines(part: string): readonly string[];
/** How much of an error is kept in one line, in characters. */
export declare const LONGEST_SENTENCE = 4000;
/** All of an error as one line, still hostile text, for readers that know no lines. */
export declare function failureSentence({ what, why, fix }: Omit<FailureParts, 'code'>): string;

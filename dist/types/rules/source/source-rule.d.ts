import type { RuleDoc } from '../../model/rule.js';
import type { FileFacts } from '../../python/facts.js';
/** A place where a rule holds. */
export interface SourceMatch {
    /** 1-based. */
    readonly line: number;
    /** What was seen there, e.g. the dotted name of a call. Hostile text. */
    readonly text: string;
}
/** One thing to notice in one Python file. It never decides alone: only `analysis/` raises a severity. */
export interface SourceRule {
    readonly doc: RuleDoc;
    readonly severity: 'LOW' | 'INFO';
    /** For rules that search the text: words of which at least one must be in the file for the rule to match. */
    readonly needs?: readonly string[];
    /** It searches all text, and means nothing in a large artifact where no code acts: it is left out there. */
    readonly isCostly?: true;
    readonly match: (facts: FileFacts, text: string) => readonly SourceMatch[];
}
/** Whether a text holds what a rule needs. */
export declare function needsAreMet({ needs }: SourceRule, text: string): boolean;

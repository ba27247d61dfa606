import type { RuleDoc } from '../../model/rule.js';
import type { FileFacts } from '../../python/facts.js';
/** A place where a rule holds. */
export interface SourceMatch {
    /** 1-based. */
    readonly line: number;
    /** What was seen there, e.g. the dotted name of a call. Hostile text. */
    readonly text: string;
}
/** A rule about one Python file. It never decides alone: only `analysis/` raises a severity. */
export interface SourceRule {
    readonly doc: RuleDoc;
    readonly severity: 'LOW' | 'INFO';
    /** For rules that search the text: the rule can only match files that contain at least one of these words. */
    readonly needs?: readonly string[];
    /** The rule is slow, and says nothing about a large artifact in which no code acts: there it is skipped. */
    readonly isCostly?: true;
    readonly match: (facts: FileFacts, text: string) => readonly SourceMatch[];
}
/** Whether a text contains one of the words that a rule needs. */
export declare function needsAreMet({ needs }: SourceRule, text: string): boolean;

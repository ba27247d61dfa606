import type { Report } from '../model/report.js';
/** A piece of advice, and the outcome it is about. */
export interface NextStep {
    readonly outcome: string;
    readonly advice: string;
}
/** What a reader who has never seen depsec should do now. Nothing when there is nothing to do. */
export declare function nextSteps({ counts, incomplete, packages }: Report): readonly NextStep[];

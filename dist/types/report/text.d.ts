import { type Report } from '../model/report.js';
export interface TextOptions {
    /** ANSI colours. */
    readonly color: boolean;
    /** Every finding of every package, and every path by which it came in. */
    readonly verbose: boolean;
    /** Only what needs attention, and the count. */
    readonly quiet: boolean;
    /** Told after a command asked the gate for the packages: depsec itself resolved nothing. */
    readonly isOfGate?: boolean;
    /** Longest line, in characters; `DEFAULT_WIDTH` by default. */
    readonly width?: number;
}
/**
 * The report for people at a terminal or reading a log, ending in a newline. Safe packages come first and what needs
 * attention last, next to the count, so that nobody has to scroll.
 */
export declare function text(report: Report, options: TextOptions): string;

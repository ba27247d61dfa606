import type { Report, ReportFormat } from '../model/report.js';
import type { RuleDoc } from '../model/rule.js';
import { type TextOptions } from './text.js';
export interface FormatOptions extends TextOptions {
    /** What every rule says about itself; SARIF repeats it. */
    readonly rules: readonly RuleDoc[];
}
/** Writes a report in one format. */
export interface Renderer {
    /** Whom it is for, in docs/report.md. */
    readonly readers: string;
    /** A pure function of the report: the same report gives the same bytes. */
    render(report: Report, options: FormatOptions): string;
}
/** How each format is written. */
export declare const FORMATS: Readonly<Record<ReportFormat, Renderer>>;

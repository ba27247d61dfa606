import type { Report } from '../model/report.js';
import type { RuleDoc } from '../model/rule.js';
import { type TextOptions } from './text.js';
export type FormatName = 'text' | 'json' | 'sarif' | 'markdown' | 'gitlab';
export interface FormatOptions extends TextOptions {
    /** What every rule says about itself; SARIF repeats it. */
    readonly rules: readonly RuleDoc[];
}
export interface Format {
    /** For `--help`; no full stop. */
    readonly description: string;
    /** A pure function of the report: the same report gives the same bytes. */
    render(report: Report, options: FormatOptions): string;
}
/** Every format a report can be written in, by the name `--format` and `--report` know it by. */
export declare const FORMATS: Readonly<Record<FormatName, Format>>;

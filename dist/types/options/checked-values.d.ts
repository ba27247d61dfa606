import { type ReportFormat } from '../model/report.js';
import type { Option } from './option.js';
/** How whoever reads an error wrote an option: `--format`, or `the input format`. */
export type Spell = (name: string) => string;
/** The spelling of the command line. */
export declare const asFlag: Spell;
/** Where a report is written besides standard output. */
export interface ReportFile {
    readonly format: ReportFormat;
    readonly path: string;
}
/** Where known vulnerabilities come from: the OSV service, nowhere, or a folder or zip of records. */
export type Advisories = 'osv' | 'off' | {
    readonly folder: string;
};
/** The same value; throws a `usage` failure for one that is none of an option's choices. */
export declare function checkChoice({ choices }: Pick<Option, 'choices'>, spelled: string, value: string): string;
/** The word of a closed list that was given; `checkChoice` let no other pass. */
export declare function wordOf<T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined;
/** A word, or else a place. */
export declare function advisoriesOf(value: string): Advisories;
/** Reads each `FORMAT=FILE`; throws a `usage` failure for anything else, and for a file that two of them name. */
export declare function reportFiles(option: string, values: readonly string[]): readonly ReportFile[];
/** The day that was given, or a time as the log writes it; throws a `usage` failure for one that no calendar has. */
export declare function dayOf(option: string, value: string | undefined): string | undefined;

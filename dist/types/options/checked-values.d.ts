import { type ReportFormat } from '../model/report.js';
import type { Option } from './option.js';
/** Spells an option for an error message, as the user wrote it: `--format`, or `The input format`. */
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
/** Returns the value; throws a `usage` failure if it is not one of the option's choices. */
export declare function checkChoice({ choices }: Pick<Option, 'choices'>, spelled: string, value: string): string;
/** The value as a word of a closed list; undefined for any other, which `checkChoice` has refused before. */
export declare function wordOf<T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined;
/** Reads the value of --advisories: the word `osv` or `off`, or else a path. */
export declare function advisoriesOf(value: string): Advisories;
/** Reads the values `FORMAT=FILE`; throws a `usage` failure for anything else, and for a file named twice. */
export declare function reportFiles(option: string, values: readonly string[]): readonly ReportFile[];
/** Returns a day (`YYYY-MM-DD`) or a time as the log writes it; throws a `usage` failure for anything else. */
export declare function dayOf(option: string, value: string | undefined): string | undefined;

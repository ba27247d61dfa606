import type { PackageReport } from '../model/report.js';
import { type Paint } from './paint.js';
export interface PackageTextOptions {
    readonly paint: Paint;
    readonly verbose: boolean;
    /** Width to which the label is padded, see `labelWidth`. */
    readonly labelWidth: number;
    /** Longest line, in characters. */
    readonly width: number;
    /** Nobody required it: it is a file of this machine. */
    readonly isOfFiles: boolean;
}
/** The column of the verdicts in a list of packages. */
export declare function labelWidth(entries: readonly PackageReport[]): number;
/**
 * One package: its verdict on the first line, with the main reason where there is room for it, and the other reasons
 * indented below. A safe one is that line alone.
 */
export declare function packageLines(entry: PackageReport, options: PackageTextOptions): string[];

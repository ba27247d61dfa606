import type { PackageReport } from '../model/report.js';
/** One package that needs attention: a heading and its reasons as list items, each with its place and evidence. */
export declare function packageDetails(entry: PackageReport, isOfFiles: boolean): string;

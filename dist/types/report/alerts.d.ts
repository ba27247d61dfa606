import type { Finding } from '../model/finding.js';
import type { RequiredBy } from '../model/release.js';
import type { PackageReport } from '../model/report.js';
/** Both formats need a file for every alert; this name stands for requirements given on the command line. */
export declare const COMMAND_LINE = "command-line";
/** The findings of a package, plus one for the verdict itself if no finding explains it (the deny list, say). */
export declare function reportedFindings(entry: PackageReport): readonly Finding[];
/** The way a package came in that an alert is shown at: the first one with a file, because only files have lines. */
export declare function shownWay({ requiredBy }: PackageReport): RequiredBy | undefined;
/**
 * Identifies an alert across runs by rule, project, advisory and file. Version and line are left out, so that an
 * upgrade that changes nothing else keeps its alert.
 */
export declare function fingerprint(entry: PackageReport, finding: Pick<Finding, 'rule' | 'file' | 'advisory'>): string;
/** A short hash of some words: sixteen hexadecimal digits. */
export declare function identityOf(words: readonly string[]): string;
/** Makes identities unique by numbering them: the first `x` becomes `x:1`, the next `x:2`. */
export declare function occurrenceCounter(): (identity: string) => string;

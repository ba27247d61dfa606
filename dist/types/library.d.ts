import { type AuditWatch } from './audit.js';
import { type Installation } from './install.js';
import type { Config } from './model/config.js';
import type { Report } from './model/report.js';
import { type AuditOptions } from './options/audit-options.js';
import { type InstallOptions } from './options/install-options.js';
import { type ScanOptions } from './options/scan-options.js';
import { type ScanWatch } from './scan.js';
/** What the command line alone does: it finds files of settings, prints, and turns a report into an exit code. */
declare const OF_THE_COMMAND_LINE: readonly ["workingDirectory", "config", "trustProjectConfig", "format", "reports", "quiet", "verbose"];
/** Only an install decides by it; elsewhere it is about the exit code. */
declare const OF_REPORTS: readonly ["workingDirectory", "config", "trustProjectConfig", "format", "reports", "quiet", "verbose", "allowIncomplete"];
type ReportOnly<Options> = Partial<Omit<Options, (typeof OF_REPORTS)[number]>>;
/** What to audit, with the names and defaults of the command line's options. */
export interface AuditSettings extends ReportOnly<AuditOptions> {
    /** Absolute path of the tree the requirement files belong to; the working directory unless told. */
    readonly root?: string;
    /** Thresholds and lists, see `loadConfig`; the defaults unless told. No configuration file is looked for. */
    readonly configuration?: Config;
}
/** What to scan, with the names and defaults of the command line's options. */
export interface ScanSettings extends ReportOnly<Omit<ScanOptions, 'paths'>> {
    /** Wheels, sdists and unpacked folders. */
    readonly paths: readonly string[];
    /** What relative paths start from; the working directory unless told. */
    readonly root?: string;
    readonly configuration?: Config;
}
/** What to install and where, with the names and defaults of the command line's options. */
export interface InstallSettings extends Partial<Omit<InstallOptions, 'lock' | (typeof OF_THE_COMMAND_LINE)[number]>> {
    readonly root?: string;
    readonly configuration?: Config;
}
/**
 * Reads and judges wheels, sdists and unpacked folders of this machine, without network.
 * @returns the report, one package an archive; what could not be opened is unscanned
 * @throws Failure (`code`, `what`, `why`, `fix`) for a path where there is nothing, and for an option of the command line alone
 */
export declare function scan(settings: ScanSettings, watch?: ScanWatch): Promise<Report>;
/**
 * Resolves, reads and judges what a set of requirements would install, with the real network, disk and pip. Installs
 * nothing, and runs no code of a package that was not read and let pass before.
 * @param settings names of requirement files, packages and so on; with neither, the project's own files are found
 * @returns the report, as `--format json` prints it
 * @throws Failure (`code`, `what`, `why`, `fix`) when there is no report to give
 */
export declare function audit(settings?: AuditSettings, watch?: AuditWatch): Promise<Report>;
/**
 * Resolves against an environment, judges as `audit` does and, when nothing stands in the way, installs exactly what was
 * read, as `depsec install` does.
 * @param settings names of requirement files, packages and so on, and the place: `python`, `target`, `user`
 * @param watch `signal` stops the run; what it left is in the report's `error`
 * @returns the report, whose `error` says what went wrong after everything was judged, and the set as a lock file
 * @throws Failure (`code`, `what`, `why`, `fix`) when there is no report to give
 */
export declare function install(settings?: InstallSettings, watch?: AuditWatch): Promise<Installation>;
export {};

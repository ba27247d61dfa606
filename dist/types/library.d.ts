import { type Installation } from './install.js';
import type { Config } from './model/config.js';
import { type Report, type ReportFormat } from './model/report.js';
import type { AuditWatch, ScanWatch } from './model/watch.js';
import { type AuditOptions } from './options/audit-options.js';
import { type InstallOptions } from './options/install-options.js';
import { type ScanOptions } from './options/scan-options.js';
import type { TextOptions } from './report/text.js';
/** Options that only the command line has: it looks for configuration files, prints, and sets an exit code. */
declare const OF_THE_COMMAND_LINE: readonly ["workingDirectory", "config", "trustProjectConfig", "format", "reports", "quiet", "verbose"];
/** `allowIncomplete` lets an install go on; elsewhere it only concerns the exit code. */
declare const OF_REPORTS: readonly ["workingDirectory", "config", "trustProjectConfig", "format", "reports", "quiet", "verbose", "allowIncomplete"];
type ReportOnly<Options> = Partial<Omit<Options, (typeof OF_REPORTS)[number]>>;
/** What to audit: the options of `depsec audit`, with their defaults. */
export interface AuditSettings extends ReportOnly<AuditOptions> {
    /** The folder that requirement files belong to and relative paths start from; by default the working directory. */
    readonly root?: string;
    /** Thresholds and lists (see `loadConfig`); the defaults if absent. No configuration file is read. */
    readonly configuration?: Config;
}
/** What to scan: the options of `depsec scan`, with their defaults. */
export interface ScanSettings extends ReportOnly<Omit<ScanOptions, 'paths'>> {
    /** Wheels, sdists and unpacked folders. */
    readonly paths: readonly string[];
    /** The folder that relative paths start from; by default the working directory. */
    readonly root?: string;
    /** As for `audit`. */
    readonly configuration?: Config;
}
/** What to install and where: the options of `depsec install`, with their defaults. */
export interface InstallSettings extends Partial<Omit<InstallOptions, 'lock' | (typeof OF_THE_COMMAND_LINE)[number]>> {
    /** As for `audit`. */
    readonly root?: string;
    /** As for `audit`. */
    readonly configuration?: Config;
}
/**
 * How a report looks as text; the other formats ignore it. By default it has no colours and is neither verbose nor
 * quiet.
 */
export type RenderSettings = Partial<Pick<TextOptions, 'color' | 'verbose' | 'quiet' | 'width'>>;
/**
 * Reads and judges wheels, sdists and unpacked folders of this machine, without network.
 * @param watch `signal` stops the run, `onProgress` is told how far it has come
 * @returns the report, with one package for each archive or folder; what could not be opened is unscanned
 * @throws Failure (`code`, `what`, `why`, `fix`) when there is no report to give: a path that does not exist, an option
 *   that the library does not take, a run that was stopped
 */
export declare function scan(settings: ScanSettings, watch?: ScanWatch): Promise<Report>;
/**
 * Resolves, reads and judges what a set of requirements would install, with the real network, disk and pip. Installs
 * nothing, and runs no code of a package that has not been read and passed before.
 * @param settings requirement files, packages and so on; if nothing is named, the files of the project are looked for
 * @param watch `signal` stops the run, `onProgress` is told how far it has come
 * @returns the report, as `--format json` prints it (docs/schema/report-v1.schema.json)
 * @throws Failure (`code`, `what`, `why`, `fix`) when there is no report to give
 */
export declare function audit(settings?: AuditSettings, watch?: AuditWatch): Promise<Report>;
/**
 * Resolves against an environment, judges as `audit` does and, unless the verdict forbids it, installs exactly the
 * files that were read, as `depsec install` does.
 * @param settings requirement files, packages and so on, and where to install: `python`, `target`, `user`
 * @param watch `signal` stops the run, `onProgress` is told how far it has come
 * @returns the report, whose `error` says what went wrong once everything was judged (also what a stopped run has
 *   already changed), and what was installed as a requirements file with hashes
 * @throws Failure (`code`, `what`, `why`, `fix`) when there is no report to give
 */
export declare function install(settings?: InstallSettings, watch?: AuditWatch): Promise<Installation>;
/**
 * Writes a report as the command line does with `--format`. The same report gives the same bytes.
 * @returns the report in that format, ending in a newline
 * @throws Failure `usage` for a format that does not exist
 */
export declare function render(report: Report, format: ReportFormat, settings?: RenderSettings): string;
export {};

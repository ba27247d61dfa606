import { type AuditWatch } from './audit.js';
import type { Config } from './model/config.js';
import type { Report } from './model/report.js';
import { type AuditOptions } from './options/audit-options.js';
/** What to audit, with the names and defaults of the command line's options. */
export interface AuditSettings extends Partial<AuditOptions> {
    /** Absolute path of the tree the requirement files belong to; the working directory unless told. */
    readonly root?: string;
    /** Thresholds and lists; the defaults unless told. No configuration file is looked for. */
    readonly configuration?: Config;
}
/**
 * Resolves, reads and judges what a set of requirements would install, with the real network, disk and pip. Installs
 * nothing, and runs no code of a package that was not read and let pass before.
 * @param settings names of requirement files, packages and so on; with neither, the project's own files are found
 * @returns the report, as `--format json` prints it
 * @throws Failure (`code`, `what`, `why`, `fix`) when there is no report to give
 */
export declare function audit(settings?: AuditSettings, watch?: AuditWatch): Promise<Report>;

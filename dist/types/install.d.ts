import type { Services } from './model/effects.js';
import type { Report } from './model/report.js';
import type { InstallRequest } from './model/request.js';
import type { AuditWatch } from './model/watch.js';
/** How an install ended. */
export interface Installation {
    readonly report: Report;
    /** The same set as a `--require-hashes` file; undefined if it could not be installed. */
    readonly lock?: string;
}
/**
 * Resolves for the target environment as pip would, judges as `audit` does, and installs exactly the bytes that
 * were read, or that were built from them and read again.
 * @returns the report, in which `error` is set if the install failed or was interrupted
 * @throws Failure if there is no report
 */
export declare function install(request: InstallRequest, services: Services, watch?: AuditWatch): Promise<Installation>;

import type { Services } from './model/effects.js';
import type { Report } from './model/report.js';
import type { InstallRequest } from './model/request.js';
import type { AuditWatch } from './model/watch.js';
/** How an install ended. */
export interface Installation {
    readonly report: Report;
    /** The same set as a `--require-hashes` file; undefined when something kept it from being installed. */
    readonly lock?: string;
}
/**
 * Resolves against the target environment as pip would, judges as `audit` does, and installs exactly the bytes that
 * were read, or that were built from them in the sandbox and read again.
 * @throws Failure when there is no report; `not-installed` and `install-interrupted` say what was left
 */
export declare function install(request: InstallRequest, services: Services, watch?: AuditWatch): Promise<Installation>;

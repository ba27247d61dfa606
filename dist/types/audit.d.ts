import type { ProgressEvent, Services } from './model/effects.js';
import type { Report } from './model/report.js';
import type { AuditRequest } from './model/request.js';
export interface AuditWatch {
    readonly signal?: AbortSignal;
    readonly onProgress?: (event: ProgressEvent) => void;
    /** Called once, and waited for, before any code of a package can run: when the first sdist is handed out to be built. */
    readonly beforeBuild?: () => Promise<void>;
}
/**
 * Resolves, reads and judges everything a set of requirements would install. Installs nothing.
 * @returns the report; packages sorted, the same input gives the same report
 * @throws Failure when there is no report to give: bad requirements, no Python, no resolution, an index that is down
 */
export declare function audit(request: AuditRequest, services: Services, watch?: AuditWatch): Promise<Report>;

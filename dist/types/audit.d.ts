import type { Services } from './model/effects.js';
import type { Report } from './model/report.js';
import type { AuditRequest } from './model/request.js';
import type { AuditWatch } from './model/watch.js';
/**
 * Resolves, reads and judges everything a set of requirements would install. Installs nothing.
 * @returns the report; packages sorted, the same input gives the same report
 * @throws Failure when there is no report to give: bad requirements, no Python, no resolution, an index that is down
 */
export declare function audit(request: AuditRequest, services: Services, watch?: AuditWatch): Promise<Report>;

import type { Services } from './model/effects.js';
import type { Report } from './model/report.js';
import type { ScanRequest } from './model/request.js';
import type { ScanWatch } from './model/watch.js';
/**
 * Reads and judges wheels, sdists and unpacked folders on this machine; no index is asked and nothing is executed.
 * @returns a report like that of `audit`, with one package for each archive or folder; what cannot be opened is unscanned
 * @throws Failure `usage` for a path that does not exist
 */
export declare function scan(request: ScanRequest, services: Services, watch?: ScanWatch): Promise<Report>;

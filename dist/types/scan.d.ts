import type { Services } from './model/effects.js';
import type { Report } from './model/report.js';
import type { ScanRequest } from './model/request.js';
import type { ScanWatch } from './model/watch.js';
/**
 * Reads and judges wheels, sdists and unpacked folders of this machine; no index is asked and nothing is executed.
 * @returns the report of `audit`, with one package an archive or folder; what could not be opened is unscanned
 * @throws Failure `usage` for a path where there is nothing
 */
export declare function scan(request: ScanRequest, services: Services, watch?: ScanWatch): Promise<Report>;

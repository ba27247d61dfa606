import type { Config } from '../model/config.js';
import type { AuditRequest, GateRequest, InstallRequest, ScanRequest } from '../model/request.js';
import type { AuditOptions } from './audit-options.js';
import type { GateOptions } from './gate-options.js';
import type { InstallOptions } from './install-options.js';
import type { ScanOptions } from './scan-options.js';
/** Where and when a run takes place. */
export interface RunPlace {
    /** Absolute path of the audited tree. */
    readonly root: string;
    /** `YYYY-MM-DD`. */
    readonly today: string;
}
/** Joins options and configuration into the request of `gate`; an option wins over its configuration key. */
export declare function toGateRequest(options: GateOptions, config: Config, place: RunPlace): GateRequest;
/** Joins options and configuration into the request of `scan`; an option wins over its configuration key. */
export declare function toScanRequest(options: ScanOptions, config: Config, place: RunPlace): ScanRequest;
/** Joins options and configuration into the request of `audit`; an option wins over its configuration key. */
export declare function toRequest(options: AuditOptions, config: Config, place: RunPlace): AuditRequest;
/** Joins options and configuration into the request of `install`; an option wins over its configuration key. */
export declare function toInstallRequest(options: InstallOptions, config: Config, place: RunPlace): InstallRequest;

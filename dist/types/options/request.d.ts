import type { Config } from '../model/config.js';
import type { AuditRequest } from '../model/request.js';
import type { AuditOptions } from './audit-options.js';
/** What neither options nor configuration know. */
export interface RunPlace {
    /** Absolute path of the audited tree. */
    readonly root: string;
    /** `YYYY-MM-DD`. */
    readonly today: string;
}
/** Joins options and configuration into what `audit` is told; an option wins over its configuration key. */
export declare function toRequest(options: AuditOptions, config: Config, place: RunPlace): AuditRequest;

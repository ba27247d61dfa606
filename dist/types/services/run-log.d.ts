import type { AuditLog } from '../model/log.js';
/** Files that were full and put aside. */
export declare const KEPT_LOGS = 5;
/** The file's name in depsec's folder. */
export declare const LOG_NAME = "depsec.log";
/** Where the audit log of one run is kept, and what must not get into it. */
export interface RunLogSettings {
    /** Absolute. */
    readonly folder: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Told once a run that the log cannot be written, and why. */
    readonly onTrouble: (why: string) => void;
}
/** The audit log of one run, in the folder's file. */
export declare function openRunLog({ folder, environment, onTrouble }: RunLogSettings): AuditLog;

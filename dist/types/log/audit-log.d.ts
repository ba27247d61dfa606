import type { AuditLog } from '../model/log.js';
/** What the log of one run is made with. */
export interface LogParts {
    /** Appends whole lines, in one write. Throws what the disk answers. */
    readonly append: (lines: string) => void;
    /** Names the run; the same on each of its lines. */
    readonly run: string;
    readonly now: () => Date;
    /** Secrets that need not look like any. */
    readonly secrets: readonly string[];
    /** Told once a run that the log cannot be written, and why. */
    readonly onTrouble: (why: string) => void;
}
/** Says so to the user. */
export declare function logTrouble(why: string): string;
/** The log of one run: each event is one line of JSON, stamped, without secrets. */
export declare function createAuditLog({ append, run, now, secrets, onTrouble }: LogParts): AuditLog;

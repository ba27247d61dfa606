import type { AuditLog } from '../model/log.js';
/** What the log of one run needs. */
export interface LogParts {
    /** Appends whole lines in one write. Throws the errors of the file system. */
    readonly append: (lines: string) => void;
    /** The id of the run, the same on each of its lines. */
    readonly run: string;
    readonly now: () => Date;
    /** Known secrets to redact, whatever they look like. */
    readonly secrets: readonly string[];
    /** Called at most once, if the log cannot be written. */
    readonly onTrouble: (why: string) => void;
}
/** The message to the user when the log cannot be written. */
export declare function logTrouble(why: string): string;
/** The log of one run: each event becomes one line of JSON with time and run, and without secrets. */
export declare function createAuditLog({ append, run, now, secrets, onTrouble }: LogParts): AuditLog;

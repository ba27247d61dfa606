export interface LogFileSettings {
    /** Absolute. */
    readonly path: string;
    /** A file of this many bytes or more is put aside before the next line. */
    readonly maxBytes: number;
    /** Files put aside that are kept: `PATH.1` is the newest. */
    readonly kept: number;
}
/**
 * Appends whole lines to a file that many processes write to: each call is one write at the end of the file (POSIX
 * O_APPEND), and only putting a full file aside needs a lock, which nobody waits for.
 * @throws what the disk answers
 */
export declare function appendToLog(text: string, settings: LogFileSettings): void;

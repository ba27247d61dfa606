/**
 * JSON with two spaces of indentation and a newline at its end. Any parser reads back the very same value; printed on
 * a terminal or a runner's log, no string in it can hide text, reorder it or start a runner command (`##[error]`).
 */
export declare function jsonText(value: unknown): string;
/** The same on one line. */
export declare function jsonLine(value: unknown): string;

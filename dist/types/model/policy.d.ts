/** What a blocked package does, loosest first: `warn` only reports it, `block` fails, `audit-only` never installs either. */
export declare const MODES: readonly ["warn", "block", "audit-only"];
export type Mode = (typeof MODES)[number];
/** One `[[ignore]]` entry: a finding or an unscanned file that somebody took responsibility for. */
export interface Ignore {
    /** Rule id, advisory id or unscanned code. */
    readonly id: string;
    /** Normalised name. */
    readonly package: string;
    /** Path inside the artifact. */
    readonly path?: string;
    /** Artifact hash, lower-case hex. */
    readonly sha256?: string;
    readonly reason: string;
    /** `YYYY-MM-DD`; the entry no longer applies on this day or later. */
    readonly expires: string;
}
/** What decides between safe, warned and blocked. */
export interface Policy {
    readonly mode: Mode;
    readonly blockScore: number;
    readonly warnScore: number;
    /** Normalised names. */
    readonly allow: readonly string[];
    readonly deny: readonly string[];
    readonly ignores: readonly Ignore[];
    /** `YYYY-MM-DD`; `expires` is compared with it. */
    readonly today: string;
}

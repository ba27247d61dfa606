import type { Ignore, Mode } from './policy.js';
/** The configuration: all files merged, and every default filled in. */
export interface Config {
    readonly mode: Mode;
    readonly blockScore: number;
    readonly warnScore: number;
    /** Normalised names. */
    readonly allow: readonly string[];
    readonly deny: readonly string[];
    readonly ignores: readonly Ignore[];
    /** The list of popular names that other names are compared with. */
    readonly curatedList: 'top-5000';
    readonly advisories: {
        /** Base address of the OSV service. */
        readonly url: string;
        readonly required: boolean;
        /** Normalised names that are never sent to a service. */
        readonly privateNames: readonly string[];
    };
    /** Index URL prefixes. */
    readonly privateIndexes: readonly string[];
    readonly publicIndexes: readonly string[];
    readonly ai: {
        readonly enabled: boolean;
        readonly provider: 'anthropic';
        readonly model: string;
        readonly maxSeconds: number;
        readonly maxPackages: number;
        readonly mayPrivate: boolean;
    };
}

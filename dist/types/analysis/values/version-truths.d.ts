import type { Value } from './value.js';
/** What a comparison with the version of Python came to. */
export interface VersionTruth {
    readonly truth: boolean;
    /** A name that stood for it stands for something else now, or did at some time. */
    isRebound: boolean;
}
/** The results of such comparisons, and nothing that was made of one or put in its place since. */
export declare const VERSION_TRUTHS: WeakMap<Value, VersionTruth>;
/** Notes that a name which was bound to one value is bound to another. */
export declare function noteRebinding(before: Value, value: Value): void;

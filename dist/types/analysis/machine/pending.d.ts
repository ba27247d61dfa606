import type { Reach } from '../../model/finding.js';
import type { Callable, Job, Value } from '../values/value.js';
/** A function that a thread or the like was started with. */
export interface Started {
    readonly callable: Callable;
    readonly args: readonly Value[];
    readonly keywords?: ReadonlyMap<string, Value>;
    readonly reach: Reach;
    readonly isRegistered?: boolean;
}
/** Functions of the package that code outside was handed, or that were put off: they are called later. */
export interface Pending {
    /** Functions that find a codec by its name. */
    readonly codecs: Callable[];
    /** Functions that a chat bot calls with what others write, once it runs. */
    readonly handlers: Callable[];
    /** Functions that clients call with what the other side sends, before it was known who that is; and their files. */
    readonly hearers: {
        readonly callable: Callable;
        readonly path: string;
    }[];
    /** What servers answer with: functions of the package, or of outside. */
    readonly routes: Value[];
    readonly started: Started[];
    /** Functions made inside functions that code outside was handed, to call them when it likes. */
    readonly registered: Callable[];
    /** Threads and processes that were made, to be started later. */
    readonly waiting: Set<Job>;
}
export declare function createPending(): Pending;

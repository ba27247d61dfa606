import type { Reach } from '../../model/finding.js';
import type { Callable, Job, Value } from '../values/value.js';
import type { Frame } from './machine-parts.js';
/** A function that a thread or the like was started with. */
export interface Started {
    readonly callable: Callable;
    readonly args: readonly Value[];
    readonly keywords?: ReadonlyMap<string, Value>;
    readonly reach: Reach;
    readonly isRegistered?: boolean;
}
/** An object that was made by what runs unasked. */
export interface Made {
    readonly object: Value;
    readonly type: Callable;
    readonly reach: Reach;
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
    /** The first object of each class that what runs unasked makes, by the class. */
    readonly made: Map<object, Made>;
    /** What servers answer with: functions of the package, or of outside. */
    readonly routes: Value[];
    readonly started: Started[];
    /** Functions made inside functions that code outside was handed, to call them when it likes. */
    readonly registered: Callable[];
    /** Threads and processes that were made, to be started later. */
    readonly waiting: Set<Job>;
}
export declare function createPending(): Pending;
/** Keeps the first object of each class that is made unasked. */
export declare function noteMade(object: Value, type: Callable, { machine, reach }: Pick<Frame, 'machine' | 'reach'>): void;

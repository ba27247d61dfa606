import type { Keywords } from './invoke.js';
import type { Call } from './machine-parts.js';
import { type Value } from '../values/value.js';
/** A value as it is given under a name; marked when that sends a hidden copy to an address of the source. */
export declare function underName(name: string | undefined, value: Value): Value;
/** Notes an address that a function of the package is given to write to; one that takes nothing else only collects them. */
export declare function noteReceiver(parameters: readonly {
    readonly name: string;
}[], at: number, value: Value): void;
/** What a function of the package is given by name. */
export declare function withHiddenCopies(keywords: Keywords): Keywords;
/** A call with what it is given of hidden copies marked. */
export declare function withMailCopies(call: Call): Call;
/** Notes an address of the source that a call puts among those who get a hidden copy of what the caller mails. */
export declare function noteAddedCopy({ name, at, frame, method, args, place, receiver }: Call): void;

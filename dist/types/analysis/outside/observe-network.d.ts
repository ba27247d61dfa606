import { type Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** Whether nobody looks at the answer, and whether nobody looks at what goes wrong. */
export declare function heed({ at, frame: { dropped, isQuiet, isMuffled } }: Call): {
    isDropped: boolean;
    isQuiet: boolean | undefined;
    isMuffled: boolean | undefined;
};
/** A request, or whatever else is sent to somewhere. */
export declare function observeNetwork(call: Call): Value;
/** A name that is looked up: what stands in it reaches whoever answers for its domain. */
export declare function observeLookup(call: Call): Value;

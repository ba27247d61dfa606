import { type Answers } from './answers.js';
import type { Value } from '../values/value.js';
/** What a call gave, as long as the names around the function mean what they meant when it began. */
export interface KnownCall {
    readonly result: Value;
    readonly rebindings: number;
    /** Containers it was given and put something into: which argument, and what that is afterwards. */
    readonly filled: readonly (readonly [at: number, value: Value])[];
    /** Requests it made and kept the answers of. */
    readonly requests: readonly string[];
}
/** Which functions and classes were followed, and what became of it; each is known by its node. */
export interface CallNotes {
    /** Followed at this moment. */
    readonly active: Set<object>;
    /** With what functions were called that are followed at this moment. */
    readonly running: Map<object, Set<string>>;
    /** Classes registered as commands that no installer calls. */
    readonly spared: Set<object>;
    /** Functions that nothing called and that are followed for their own sake. */
    readonly chosen: Set<object>;
    /** Names of functions that hand what they are given to a fixed host and look at no answer: who calls them matters. */
    readonly senders: Set<string>;
    /** Names of functions that talk to a fixed host: who calls them while it is imported matters. */
    readonly contacting: Set<string>;
    /** What calls gave, by function and by what they were given. */
    readonly memo: Map<object, Map<string, KnownCall>>;
    /** Containers that a function was given, and what they are since it put something into them. */
    readonly filled: WeakMap<Value, Value>;
    readonly answers: Answers;
    /** What was raised last and carries something, by the path of the file. */
    readonly raised: Map<string, Value>;
}
export declare function createCallNotes(): CallNotes;

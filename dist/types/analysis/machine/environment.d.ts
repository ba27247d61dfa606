import { type Value } from '../values/value.js';
import type { Call, Frame } from './machine-parts.js';
/** `os.environ[name] = value`: what is read from there, and what commands find there, from now on. */
export declare function setVariable(name: string | undefined, value: Value | undefined, { machine }: Frame): void;
/** `os.environ[name]` and `os.getenv(name, otherwise)`: what the package itself set, if it did. */
export declare function variableOf(key: Value | undefined, otherwise: Value | undefined, { machine }: Frame): Value;
/** A command line with the variables filled in that the code sets, and what they hold. */
export declare function withVariables(line: string, { keywords, frame }: Call): {
    readonly line: string;
    readonly used: readonly Value[];
};

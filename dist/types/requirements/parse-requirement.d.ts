/** A PEP 508 dependency, its parts as written. */
export interface Dependency {
    readonly name: string;
    readonly extras: readonly string[];
    /** Without parentheses; empty for any version. */
    readonly specifier: string;
    readonly marker?: string;
    /** A direct reference (`name @ url`): never to be handed to pip. */
    readonly url?: string;
}
/** Characters; what is longer is no requirement anybody wrote. */
export declare const MAX_LENGTH = 8192;
/**
 * Parses a dependency as written in Requires-Dist or on a command line (PEP 508). What it accepts, pip accepts;
 * beyond PEP 508 it wants printable ASCII and at most 8192 characters.
 *
 * @throws InvalidRequirement saying what was expected at which column
 */
export declare function parseRequirement(text: string): Dependency;

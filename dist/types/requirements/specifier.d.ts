/** One comparison of a specifier set, e.g. `>=1.0` (PEP 440). */
export interface Specifier {
    readonly operator: string;
    readonly version: string;
}
/**
 * Reads one comparison of a specifier set. Undefined when PEP 440 does not allow it; `===` is held to the characters
 * of a version, so that nothing else can hide behind it.
 */
export declare function parseSpecifier(text: string): Specifier | undefined;
/**
 * Reads a comma-separated specifier set; a trailing comma is allowed, as in `packaging`.
 * Undefined when any part of it is invalid.
 */
export declare function parseSpecifiers(text: string): readonly Specifier[] | undefined;
/** The version a specifier set pins exactly: a single `==` without a `.*`. */
export declare function pinnedVersion(specifier: string): string | undefined;
/**
 * True when `version` satisfies the comparison, pre-releases included (PEP 440 "Version specifiers"). A text that is
 * no version satisfies `===` only.
 */
export declare function satisfies(version: string, specifier: Specifier): boolean;

/** A direct requirement taken apart; nothing was looked up yet. */
export interface DirectText {
    readonly name?: string;
    readonly extras: readonly string[];
    readonly marker?: string;
    /** URL or path as written, without its fragment. */
    readonly address: string;
    /** `key=value` pairs after `#`, of URLs only. */
    readonly fragment: ReadonlyMap<string, string>;
}
/**
 * Takes a requirement apart that names its file, folder or repository, in pip's reading: `name[extra] @ address`,
 * `address`, `path[extra]`, each with an optional marker.
 *
 * @throws InvalidRequirement for a marker or extras that PEP 508 does not allow
 */
export declare function parseDirect(text: string): DirectText;

import type { ArtifactKind } from '../model/artifact.js';
/** What the name of a file on an index says of it. */
export interface ArtifactName {
    readonly kind: ArtifactKind;
    /** Normalised (PEP 503). */
    readonly project: string;
    /** As written, with `_` for `-` as wheels have it. */
    readonly version: string;
    /** With its leading dot, e.g. `.tar.gz`. */
    readonly suffix: string;
    /** Wheels only. */
    readonly build?: string;
    /** Wheels only: `python-abi-platform`, compressed sets as written. */
    readonly tag?: string;
}
/** File name without its suffix; undefined when it is no sdist's. */
export declare function sdistStem(filename: string): {
    stem: string;
    suffix: string;
} | undefined;
/**
 * Reads a wheel's (PEP 427) or sdist's (PEP 625) file name; sdists are split at their last `-`, as
 * packaging does. Undefined for any other name, for a version that is not PEP 440, and for a path: it would be another file's
 * name to pip, and lead out of the folder that the file is kept in.
 */
export declare function parseArtifactName(filename: string): ArtifactName | undefined;

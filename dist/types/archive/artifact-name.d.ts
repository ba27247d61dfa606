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
/** A project and version that a file's name may mean. */
export interface NameReading {
    /** Normalised (PEP 503). */
    readonly project: string;
    readonly version: string;
}
/**
 * The projects and versions that pip may read from a file name: `a-1-2.tar.gz` is version 2 of `a-1`, and `1-2`,
 * which is `1.post2`, of `a`.
 */
export declare function readingsOf(filename: string): readonly NameReading[];
/** The projects of all those readings. */
export declare function projectsOf(filename: string): readonly string[];
/**
 * Reads the file name of a wheel (PEP 427) or sdist (PEP 625). An sdist's is split as installers do that look for the
 * project `asked`, otherwise at its last `-`, as packaging does. Undefined for any other name, for a version that is
 * not PEP 440, and for a path: pip would see another file name, and it would lead out of the folder that the file is
 * kept in.
 * @param asked normalised name
 */
export declare function parseArtifactName(filename: string, asked?: string): ArtifactName | undefined;

/** The core metadata fields depsec uses (https://packaging.python.org/specifications/core-metadata/). */
export interface CoreMetadata {
    readonly metadataVersion: string;
    readonly name: string;
    readonly version: string;
    readonly summary?: string;
    readonly requiresPython?: string;
    /** PEP 508 strings. */
    readonly requiresDist: readonly string[];
    readonly providesExtra: readonly string[];
    readonly dynamic: readonly string[];
}

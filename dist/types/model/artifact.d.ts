/** The two kinds of file an index serves that pip installs from. */
export type ArtifactKind = 'wheel' | 'sdist';
/** One file of a release, as it was read. */
export interface Artifact {
    readonly filename: string;
    /** Lower-case hex. */
    readonly sha256: string;
    /** The real address, never the gate's, without credentials. */
    readonly url: string;
    /** Bytes. */
    readonly size: number;
    /** True for a wheel that was built here from an sdist. */
    readonly built: boolean;
}
/** Random access to the bytes of an artifact; synchronous, because scans run in a worker of their own. */
export interface ByteSource {
    readonly size: number;
    /** Returns exactly `length` bytes from `offset`; throws a RangeError outside the source. */
    read(offset: number, length: number): Uint8Array;
}
/** A place for unpacked bytes that are too many for memory. `close` frees it. */
export interface Spool extends ByteSource {
    append(bytes: Uint8Array): void;
    close(): void;
}
/** Makes an empty spool. */
export type OpenSpool = () => Spool;

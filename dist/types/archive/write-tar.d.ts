/** A regular file to be packed. */
export interface PackedFile {
    /** Relative, with `/`. */
    readonly path: string;
    readonly bytes: Uint8Array;
}
/**
 * Packs files as a `.tar.gz` under one folder, as source distributions are packed. The same files give the same bytes:
 * no times, owners or modes are kept.
 *
 * @param files sorted by path
 */
export declare function packTarGz(folder: string, files: readonly PackedFile[]): Uint8Array;

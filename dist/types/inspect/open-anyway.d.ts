import type { Archive } from '../archive/entry.js';
import type { ByteSource, OpenSpool } from '../model/artifact.js';
/** An archive that was opened in spite of its refusal; without files where only its format could be told. */
export interface Hidden {
    readonly archive: Archive;
    /** What it is, in words, when that is not what its name says. */
    readonly openedAs?: string;
}
/**
 * Opens what was refused as a lenient reader would, so that what it would run is judged too. The artifact stays
 * unscanned; this can only add findings.
 *
 * @param code of the refusal
 */
export declare function openAnyway(source: ByteSource, filename: string, code: string | undefined, openSpool: OpenSpool): Promise<Hidden | undefined>;

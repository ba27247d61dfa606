import type { Archive } from '../../archive/entry.js';
import { type Budget } from '../../archive/nested.js';
import { ArchiveRefusal } from '../../archive/refusals.js';
import type { OpenSpool } from '../../model/artifact.js';
/**
 * Archives that modules are imported from, according to the sources: each that a path file names, or code that
 * changes where modules are looked for. Tests of a source distribution do that for themselves; those that its build
 * imports are already known.
 * @param known those of which that is known
 */
export declare function mountedIn(archive: Archive, known: readonly string[]): readonly string[];
/** An archive whose files lie unpacked where it lay. */
export interface Expanded {
    readonly archive: Archive;
    /** The path of a file as it is reported. */
    readonly within: (file: string) => string;
}
/** Why an archive could not be unpacked. */
export type Refuse = (path: string, why: ArchiveRefusal) => void;
interface Means {
    readonly openSpool: OpenSpool;
    readonly budget: Budget;
    readonly refuse: Refuse;
}
/** Unpacks archives in their places, as an import sees them; undefined where none of them can be. */
export declare function expand(opened: Archive, paths: readonly string[], means: Means): Promise<Expanded | undefined>;
export {};

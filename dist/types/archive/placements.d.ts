import { type Table } from './tables.js';
/** A file or folder of a project that comes to lie elsewhere in what is installed. Neither ends on a slash; empty is the top. */
export interface Placement {
    readonly from: string;
    readonly to: string;
    /** What lies in folders of it stays there, and so does setup.py. */
    readonly isFlat?: true;
}
/** Whether that is where packages lie and are looked for anyway; what is there may be taken for something else all the same. */
export declare function isUsual({ from, to }: Placement): boolean;
/**
 * What the back ends in use install and from where, by what pyproject.toml and setup.cfg tell them.
 * Globs are not followed.
 *
 * @param parsed the whole pyproject.toml
 * @param hatch the whole hatch.toml
 */
export declare function placements(parsed: Table, setupCfg: string, hatch?: Table): readonly Placement[];

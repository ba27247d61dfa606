import type { SetupArguments } from '../model/setup-arguments.js';
import { type Table } from './tables.js';
/** A file or folder of a project that comes to lie elsewhere in what is installed. Neither ends on a slash; empty is the top. */
export interface Placement {
    readonly from: string;
    readonly to: string;
    /** What lies in folders of it stays there, and so does setup.py. */
    readonly isFlat?: true;
    /** What the file holds, where a build makes it of what is told it; `from` is then where it was told. */
    readonly text?: string;
}
/** Whether that is where packages lie and are looked for anyway; what is there may be taken for something else all the same. */
export declare function isUsual({ from, to, text }: Placement): boolean;
/** What a project tells back ends of what they install. */
export interface Told {
    readonly placements: readonly Placement[];
    /** What setuptools is told: by pyproject.toml, by setup.cfg, by code. */
    readonly setups: readonly SetupArguments[];
}
/**
 * What the back ends in use install and from where, by what pyproject.toml, setup.cfg and code tell them.
 *
 * @param parsed the whole pyproject.toml
 * @param hatch the whole hatch.toml
 * @param setups what code that builds the project told
 */
export declare function placements(parsed: Table, setupCfg: string, hatch?: Table, setups?: readonly SetupArguments[]): Told;

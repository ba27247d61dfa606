import type { SetupArguments } from '../../model/setup-arguments.js';
import { type Table } from './tables.js';
/**
 * A file or folder of a project that is installed elsewhere than where it lies. Neither path ends with a slash; empty
 * is the top.
 */
export interface Placement {
    readonly from: string;
    readonly to: string;
    /** What lies in folders of it stays there, and so does setup.py. */
    readonly isFlat?: true;
    /** The content of a file that a build makes from settings; `from` is then the file with the setting. */
    readonly text?: string;
}
/** Whether packages lie, and are looked for, there anyway; what is there may still be taken for something else. */
export declare function isUsual({ from, to, text }: Placement): boolean;
/** What a project tells back ends of what they install. */
export interface Told {
    readonly placements: readonly Placement[];
    /** The settings of setuptools: from pyproject.toml, setup.cfg and code. */
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

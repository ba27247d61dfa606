import type { SetupArguments } from '../../model/setup-arguments.js';
import type { Placement } from './placements.js';
/** Folders of `.data` that an installer empties elsewhere; the name before it is of no concern. */
export declare const DATA = "x.data";
/** A name may be written as a path. */
export declare const isName: (name: string) => boolean;
/** The folder that a pattern is about, or the file that it names. */
export declare function beforeGlob(pattern: string): string;
/** Options that give commands of setuptools a folder: everything in it is packed with what they put there. */
export declare const FILLED: Readonly<Record<string, RegExp>>;
/** Where the files that setuptools is configured with are installed. */
export declare function ofArguments(told: SetupArguments): readonly Placement[];

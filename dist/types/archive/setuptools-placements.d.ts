import type { SetupArguments } from '../model/setup-arguments.js';
import type { Placement } from './placements.js';
/** Folders of `.data` that an installer empties elsewhere; the name before it is of no concern. */
export declare const DATA = "x.data";
/** A name may be written as a path. */
export declare const isName: (name: string) => boolean;
/** The folder that a pattern is about, or the file that it names. */
export declare function beforeGlob(pattern: string): string;
/** Options by which commands of setuptools are told of a folder: all that lies there is packed with what they put there. */
export declare const FILLED: Readonly<Record<string, RegExp>>;
/** Where what setuptools is told of comes to lie. */
export declare function ofArguments(told: SetupArguments): readonly Placement[];

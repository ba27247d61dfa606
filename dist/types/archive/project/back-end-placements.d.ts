import type { Placement } from './placements.js';
export declare function ofHatch(tool: unknown): Placement[];
export declare function ofPoetry(tool: unknown): Placement[];
/** Files for the folders of `.data`, each a pattern, or a table of that and the folder that its names start at. */
export declare function ofPdm(tool: unknown): Placement[];
export declare function ofOthers(tool: unknown): Placement[];
/** Texts of which tools that write the version into a module make that module (setuptools_scm, hatch-vcs, pdm). */
export declare function ofTemplates(tool: unknown): Placement[];

import { type Table } from './tables.js';
/**
 * Files of a project that the back ends in use run while they build it, by what its pyproject.toml tells each of them;
 * paths from the folder of the project, of which not all need be there.
 *
 * @param parsed the whole pyproject.toml
 * @param hatch the whole hatch.toml: what hatchling looks for in `tool.hatch` may be at the top there
 */
export declare function buildHooks(parsed: Table, hatch?: Table): readonly string[];

import type { Archive } from '../../archive/entry.js';
import type { Placement } from '../../archive/project/placements.js';
import { type Table } from '../../archive/project/tables.js';
/**
 * Modules that entry points name and that nothing else would import, because they are tests or for developers: a
 * program or tool imports them. Each folder of them is read under a name of its own.
 * @param top folder of the project, with its slash
 * @param named further references to such modules, each `module:object`
 * @param isUnread whether a file is taken for one that never runs
 */
export declare function entryPlacements(archive: Archive, top: string, files: {
    readonly read: (path: string) => string;
    readonly isUnread: (path: string) => boolean;
}, named: readonly string[], pyproject: Table): Placement[];

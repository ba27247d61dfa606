import type { Archive, Container, Entry } from '../../archive/entry.js';
import { type Budget } from '../../archive/nested.js';
import type { OpenSpool } from '../../model/artifact.js';
/** An archive that lies in another one. Whoever opens it closes it. */
export type Inner = Container & Pick<Archive, 'close'>;
/** Whether an installer could take a file for an archive: by its name, or by how it begins or ends. */
export declare function isArchive(container: Container, entry: Entry): boolean;
/**
 * Opens an archive by its content, whatever its name. Undefined for what no reader could find a project in.
 * @param isNamed its name is that of an archive
 */
export declare function openInner(bytes: Uint8Array, isNamed: boolean, budget: Budget, openSpool: OpenSpool): Promise<Inner | undefined>;

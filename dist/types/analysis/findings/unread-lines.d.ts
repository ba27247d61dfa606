import type { Sighting } from '../machine/sighting.js';
import type { SourceFile } from '../reading/read-sources.js';
/**
 * Lines that start a hostile command in files of which the parser had to skip a part: whether Python reads such a file is
 * not known, so what stands there is taken at its word.
 */
export declare function unreadLines(files: readonly SourceFile[], known: readonly Sighting[]): Sighting[];

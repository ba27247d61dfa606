import type { Archive } from '../../archive/entry.js';
import { type Placement } from '../../archive/project/placements.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
/**
 * Where the files of an artifact are installed, as far as that matters: what is read in its own place anyway is left
 * out.
 * @param setups what code that builds it told
 */
export declare function placementsOf(archive: Archive, folder: string, setups: readonly SetupArguments[]): readonly Placement[];

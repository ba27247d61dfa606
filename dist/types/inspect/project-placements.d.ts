import type { Archive } from '../archive/entry.js';
import { type Placement } from '../archive/placements.js';
import type { SetupArguments } from '../model/setup-arguments.js';
/**
 * Where what lies in an artifact comes to lie, as far as that matters: what is read where it lies anyway is left out.
 *
 * @param setups what code that builds it told
 */
export declare function placementsOf(archive: Archive, folder: string, setups: readonly SetupArguments[]): readonly Placement[];

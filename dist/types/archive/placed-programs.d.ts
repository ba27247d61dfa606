import type { PlacedProgram } from '../model/placed-program.js';
import type { OnceRead } from './once-read.js';
/**
 * What a wheel puts where it is run, with what tells it apart from what another wheel puts there. Uses only what was
 * read before.
 */
export declare function placedPrograms(archive: OnceRead): PlacedProgram[];

import type { PlacedProgram } from '../model/placed-program.js';
import type { OnceRead } from './once-read.js';
/** What a wheel puts where it is run, and how it is told from what another wheel puts there. Of what was read before. */
export declare function placedPrograms(archive: OnceRead): PlacedProgram[];

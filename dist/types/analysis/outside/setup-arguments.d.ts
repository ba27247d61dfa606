import type { Call } from '../machine/machine-parts.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
/** What a call of `setup` tells; names it was given as a value of another kind count as not read. */
export declare function readSetup({ keywords, written, frame }: Call): SetupArguments;

import type { Entry } from '../entry.js';
import type { LogicalLine } from './lines.js';
import type { DirectPlace } from '../direct-place.js';
import type { Variables } from './variables.js';
/** What a line is read with, the same for all lines of a file. */
export interface LineContext {
    readonly file: string;
    readonly isConstraint: boolean;
    readonly variables: Variables;
    readonly place: DirectPlace;
}
/**
 * What one line of a requirements (or constraints) file asks for, in pip's reading: a requirement with its hashes,
 * or a nested file, or options. Options that pip accepts and ignores become notes.
 */
export declare function parseLine(line: LogicalLine, context: LineContext): Entry[];

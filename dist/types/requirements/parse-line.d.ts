import type { Entry } from './entry.js';
import type { LogicalLine } from './lines.js';
import type { Variables } from './variables.js';
/**
 * What one line of a requirements (or constraints) file asks for, in pip's reading: a requirement with its hashes,
 * or a nested file, or options. Options that pip accepts and ignores become notes.
 */
export declare function parseLine(line: LogicalLine, file: string, isConstraint: boolean, variables: Variables): Entry[];

import type { Statement } from '../../python/syntax.js';
import type { Frame } from './machine-parts.js';
/**
 * Whether a statement of a module starts a command line as its user would, in a file that no code of the package names:
 * that is a program which is run by its path, whatever else would happen if somebody imported it.
 */
export declare function startsCommandLine(statement: Statement & {
    kind: 'expression';
}, frame: Frame): boolean;

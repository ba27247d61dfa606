import { type Argument, type Expression, type SyntaxTree } from './syntax.js';
import { type Place } from './walk.js';
export interface ImportFact {
    /** Dotted; with leading dots for relative imports. `from a import b` is `a.b`. */
    readonly name: string;
    readonly line: number;
    readonly place: Place;
}
export interface CallFact {
    /** Dotted and resolved through imports and plain aliases: `s()` after `from os import system as s` is `os.system`. */
    readonly name: string;
    readonly line: number;
    readonly place: Place;
    readonly args: readonly Argument[];
    /** The call is a whole statement: nothing takes its result. */
    readonly isStatement: boolean;
}
export interface StringFact {
    readonly text: string;
    readonly line: number;
    readonly place: Place;
}
/** What one file says, for rules that look at a file on its own. */
export interface FileFacts {
    readonly imports: readonly ImportFact[];
    readonly calls: readonly CallFact[];
    readonly strings: readonly StringFact[];
    /** Names of functions and classes, wherever they are defined. */
    readonly definitions: readonly string[];
    /** Places the parser had to skip. */
    readonly errors: number;
}
type Aliases = ReadonlyMap<string, string>;
/** Dotted name of an expression, or undefined when it is computed. */
export declare function dottedName(expression: Expression, aliases: Aliases): string | undefined;
/** Reads the facts of one parsed text. Names are resolved file-wide, without regard to scope. */
export declare function extractFacts(tree: SyntaxTree): FileFacts;
export {};

import { type SyntaxTree } from './syntax.js';
/** The WebAssembly modules the parser is made of: the engine, and the grammar of Python. */
export interface ParserFiles {
    /** web-tree-sitter.wasm */
    readonly engine: Uint8Array;
    /** tree-sitter-python.wasm */
    readonly grammar: Uint8Array;
}
export interface Bounds {
    /** UTF-16 units of one text, and of what of it is parsed at once. */
    readonly maxLength: number;
    readonly maxParsed: number;
    readonly maxNodes: number;
    readonly maxDepth: number;
    /** Calls of the parser's progress function (each some hundred steps): bounds time without a clock. */
    readonly maxProgress: number;
    /** Milliseconds for a text of that length. Steps alone do not tell: in some broken texts one takes a thousand times longer. */
    readonly maxTime: (length: number) => number;
}
/** Three times and more what the longest of some thousand honest archives take. */
export declare const BOUNDS: Bounds;
/** Why a text was not parsed; `code` becomes the code of an `Unscanned`. */
export interface Unparsed {
    readonly code: 'too-large' | 'too-many-nodes' | 'too-deep' | 'too-slow';
    readonly reason: string;
}
/** Tells of a function's body, by its text, that nothing in it matters before something calls the function. */
export type IsDull = (body: string) => boolean;
/** A ready parser. One per thread; `parse` is synchronous. */
export interface Python {
    /** @param isDull bodies that may be left for later; without it everything is parsed at once */
    parse(text: string, isDull?: IsDull): SyntaxTree | Unparsed;
    /** Nodes of all trees until now. Texts that were given up count as if they had some. */
    spent(): number;
}
/** Starts a clock, and yields what reads it: milliseconds since then. */
export type StartClock = () => () => number;
/**
 * Starts the parser from the bytes of its WebAssembly modules.
 *
 * @param startClock without it the time of a parse is bounded by its steps alone
 */
export declare function loadPython(files: ParserFiles, bounds?: Bounds, startClock?: StartClock): Promise<Python>;

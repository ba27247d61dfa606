import type { Reach } from '../../model/finding.js';
import type { Unscanned } from '../../model/inspection.js';
import type { Python } from '../../python/parser.js';
import type { SyntaxTree } from '../../python/syntax.js';
/** A Python file as far as it was read. Without `tree` and `refused` it was of no interest. */
export interface SourceFile {
    readonly path: string;
    readonly reach: Reach;
    readonly size: number;
    readonly text?: string;
    readonly tree?: SyntaxTree;
    readonly refused?: {
        readonly code: string;
        readonly reason: string;
    };
    /** Of a file that was of no interest by itself: names of what it calls while it is imported. */
    readonly calls?: ReadonlySet<string>;
}
/** Where sources come from. */
interface Readable {
    read(path: string): Uint8Array | Unscanned;
    /** Bytes, as the archive tells. */
    size(path: string): number;
    readonly paths: readonly string[];
}
/** The Python files of an artifact. */
export interface Sources {
    /** Every file as far as it was read by now. */
    readonly files: () => readonly SourceFile[];
    /**
     * Reads on a file that was passed over, when code that is followed imports or starts it: tests and the like (`never`)
     * whoever does, others when it is the installer or the interpreter's start.
     */
    readonly load: (path: string, reach: Reach) => SourceFile | undefined;
    /** Reads on the files that were passed over and call a function of one of these names: anywhere, or while they are imported. */
    readonly callersOf: (names: ReadonlySet<string>, when: 'anywhere' | 'import') => readonly SourceFile[];
    /** Whether a file other than that of the path mentions a word; tests and the like (`never`) do not count. */
    readonly isNamed: (word: string, path: string) => boolean;
    /** Files of no reach that nobody has asked for; none where modules are looked for by names that the source does not tell. */
    readonly idle: () => ReadonlySet<string>;
}
/** Reads every file once, filters by its words and parses what is left. */
export declare function readSources(entries: readonly {
    readonly path: string;
    readonly reach: Reach;
}[], tree: Readable, python: Python): Sources;
export {};

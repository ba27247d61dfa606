import { type Call } from '../machine/machine-parts.js';
import { type WrittenFile, type Value } from '../values/value.js';
/** Methods that put their argument into the file they are called on. */
export declare const FILE_METHODS: RegExp;
/** The file a path names, shared by everything that names it by the same text. */
export declare function fileOf(path: Value, call: Call): WrittenFile;
/** What is known of a file by the path that a process or loader is given. */
export declare function fileNamedIn(values: readonly Value[], call: Call): WrittenFile | undefined;
/** `open(path)`: reading a secret yields a secret; writing is remembered by path. */
export declare function openFile(call: Call): Value;
/** A picture or recording that goes into a file named in the call. */
export declare function saveCapture(call: Call): void;
/** What stands in a file of the package that a path names; undefined for any other file. */
export declare function shippedContent(path: Value | undefined, isBytes: boolean, call: Call): Value | undefined;
/** A file that is removed or gets another name: of interest where it is the package's own, or a search in the home folder came upon it. */
export declare function loseFile(path: Value | undefined, { frame, at, name }: Call): undefined;
/** `path.unlink()`, `path.rename(other)` */
export declare function losePath(call: Call): void;
/** `file.write(data)`, `path.write_bytes(data)`. */
export declare function writeFile(target: Value, call: Call): void;

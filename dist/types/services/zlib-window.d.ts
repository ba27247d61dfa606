/**
 * Node aborts the whole process (SIGABRT, "close before init") when a thread is ended in the moment between the making of a
 * zlib handle and its first use. So a thread says when it is at zlib, and who ends it has it stay away from there first.
 */
export type ZlibCells = Int32Array<SharedArrayBuffer>;
/** The memory that a thread and who ends it share. */
export declare function zlibCells(): ZlibCells;
/** In the thread: from now on whatever imports zlib's functions says when it is at work, and waits for the end once it is near. */
export declare function guardZlib(cells: ZlibCells): void;
/** In who ends threads, right before: they are kept from zlib, and those that are there are waited for. */
export declare function holdZlib(threads: readonly ZlibCells[]): void;

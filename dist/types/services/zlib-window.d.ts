/**
 * Node aborts the whole process (SIGABRT, "close before init") when a thread is terminated between the creation of a
 * zlib handle and its first use. So a thread announces when it uses zlib, and whoever terminates it first has it stay
 * away from zlib.
 */
export type ZlibCells = Int32Array<SharedArrayBuffer>;
/** The memory that a thread and who ends it share. */
export declare function zlibCells(): ZlibCells;
/**
 * Called in the thread: from now on, every user of zlib's functions announces its work, and waits if the thread is
 * about to be terminated.
 */
export declare function guardZlib(cells: ZlibCells): void;
/** In who ends threads, right before: they are kept from zlib, and those that are there are waited for. */
export declare function holdZlib(threads: readonly ZlibCells[]): void;

/** Bounds on what an archive may ask of the machine. Sizes in bytes. */
export interface Limits {
    /** Sum of the unpacked sizes a listing may tell; listing a zip unpacks nothing. */
    readonly total: number;
    /** Largest file `read` unpacks; larger ones are listed, and refused one by one when read. */
    readonly file: number;
    /** Largest tar that is unpacked into memory; larger ones go to a spool. */
    readonly memory: number;
    /** Largest tar that is unpacked at all. */
    readonly spool: number;
    /** Largest tar that is unpacked from bzip2 or xz, which take some seconds for a hundred megabytes. */
    readonly slow: number;
    readonly entries: number;
    /** Times its own size an archive may unpack to, once that is more than `densityFloor`. */
    readonly density: number;
    /** Unpacked size below which density is no concern: zero-filled test data packs a thousand to one. */
    readonly densityFloor: number;
    /** Characters of one path. */
    readonly pathLength: number;
    /** Parts of one path. */
    readonly pathDepth: number;
}
/** Above everything seen in honest packages: accelerator wheels unpack to some 4 GiB. */
export declare const DEFAULT_LIMITS: Limits;
/** Refuses an archive of `packed` bytes that would unpack to `total`. */
export declare function checkTotal(total: number, packed: number, limits: Limits): void;

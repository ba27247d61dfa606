/** The variable by which everything that a child started is found, also what left the child's process group. */
export declare const FAMILY = "DEPSEC_FAMILY";
/**
 * Kills every process that was started with this value of `FAMILY`, whatever group it is in. Only Linux shows the
 * variables of a process; one that was started without them is not found.
 */
export declare function killFamily(value: string): void;

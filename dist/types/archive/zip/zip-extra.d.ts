/** The fields of a header that a zip64 extra field may replace; absent ones cannot be in that header. */
export interface Sizes {
    readonly size: number;
    readonly packed: number;
    readonly offset?: number;
}
/**
 * The sizes a header means once its extra fields are read. New Pythons take a name from the Unicode path
 * field, old ones do not: it must repeat the header's.
 */
export declare function widen(told: Sizes, extra: Buffer, name: Buffer, file: string): Sizes;

/** A file of a wheel that runs from where an installer puts it. */
export interface PlacedProgram {
    /** Below site-packages, or `bin/NAME` for a program; hostile text. */
    readonly place: string;
    /** Equal for equal bytes, and empty for a module that does nothing; absent if the bytes were not read. */
    readonly content?: string;
}

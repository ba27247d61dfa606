/** What a file is to Python's import, or to whoever starts a program. */
export interface ModulePlace {
    /** Equal for files that are the same module on some system: only one of them is imported. */
    readonly module: string;
    /** Of several files for a module Python takes the one with the smallest. */
    readonly rank: number;
}
/**
 * Tells a place as Python sees it: a package goes before a module, a compiled module before its source, and a compiled
 * file in `__pycache__` may take the place of the source beside it.
 */
export declare function modulePlace(place: string): ModulePlace;

/** A command that a recipe of a build (meson.build, CMakeLists.txt, build.rs) starts. */
export interface RecipeCommand {
    readonly path: string;
    readonly line: number;
    /** Words that are not known are {@link HOLE}. */
    readonly words: readonly string[];
}
/** The same command as Python starts it, for who follows Python. */
export declare function asPython({ words: [first, ...words] }: RecipeCommand): string;

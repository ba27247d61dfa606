/** The commands of one recipe, and the recipes that it goes on to: paths from its folder, with unknown parts. */
export interface Recipe {
    readonly commands: readonly {
        readonly line: number;
        readonly words: readonly string[];
    }[];
    readonly next: readonly string[];
}
export declare function readMeson(text: string): Recipe;
export declare function readCmake(text: string): Recipe;
/** `Command::new("python3").arg("gen.py")`, to the end of the statement. */
export declare function readRust(text: string): Recipe;

/** The commands of one recipe, and the recipes that it goes on to: paths from its folder, with unknown parts. */
export interface Recipe {
    readonly commands: readonly {
        readonly line: number;
        readonly words: readonly string[];
    }[];
    readonly next: readonly string[];
    /** There is more in it than was read. */
    readonly isCut: boolean;
}
/** Words of one command that matter. */
export declare const MOST_WORDS = 200;
/** Words that one name may hold; a longer list holds no command. */
export declare const MOST_GIVEN = 10;
/** A text with the lines left empty that are comments, so that those of code keep their numbers. */
export declare function withoutComments(text: string, start: RegExp): string;
/**
 * The text between the bracket that opens at an offset and the one that closes it; strings and comments are skipped.
 */
export declare function inBrackets(text: string, open: number): string;
/** A call: its name, its line, and the text of its arguments. */
export interface CallText {
    readonly name: string;
    readonly line: number;
    readonly args: string;
}
/**
 * Calls of these names, each with the content of its brackets, or up to the end of the statement, and whether there are
 * more, or longer ones, than are read.
 */
export declare function callsOf(text: string, names: RegExp, end?: string): {
    readonly calls: readonly CallText[];
    readonly isCut: boolean;
};

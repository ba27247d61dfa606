/** A text in pieces of at most so many characters, each of which begins in the middle of the one before. */
export declare function piecesOf(text: string, longest: number): readonly string[];

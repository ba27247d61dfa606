/** The known word most like `word`, when it is near enough to be what was meant. */
export declare function nearest(word: string, known: readonly string[]): string | undefined;

/** The known word that is most similar to `word`, if it is similar enough to be what was meant. */
export declare function nearest(word: string, known: readonly string[]): string | undefined;

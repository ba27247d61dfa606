/** What tells of a text whether something stands in it: a pattern, or several of them in a row. */
export interface Test {
    test(text: string): boolean;
}
/** Where the parts have to stand together: anywhere in the text, on one line, or in one of the commands of a line. */
type Within = 'text' | 'line' | 'command';
/**
 * Whether parts stand in a text one behind the other, whatever is between them. As one pattern with `.*` between its parts
 * the time would grow with a power of the length of a text that somebody else wrote; this grows with the length.
 */
export declare function inOrder(within: Within, ...parts: readonly RegExp[]): Test;
/** Whether any of several tests holds. */
export declare const anyTest: (...tests: readonly Test[]) => Test;
export {};

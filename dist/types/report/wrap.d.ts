/** The width of text for people if that of their terminal is not known, in characters. */
export declare const DEFAULT_WIDTH = 100;
/**
 * Breaks harmless text (see `visible`) at its spaces into lines of at most `width` characters, prefixes included. A
 * word longer than that stays whole, so that addresses and paths can be copied. No line but the first may start with
 * `::`, which the runner of a workflow would take for a command.
 * @param first what the first line starts with
 * @param rest what every other line starts with; about as wide as `first`
 */
export declare function wrap(text: string, width: number, first: string, rest: string): string[];
/** Characters, as code points: an emoji is one. */
export declare function lengthOf(text: string): number;

/** How Python's name of an encoding is understood here. */
export type Encoding = 
/** `normal`: spelled as the tokenizer itself knows it; then Python does not check comments. */
{
    readonly kind: 'utf-8';
    readonly isNormal: boolean;
} | {
    readonly kind: 'latin-1' | 'ascii';
}
/** A code page in which ASCII stays ASCII. `label` is the one of the WHATWG Encoding Standard. */
 | {
    readonly kind: 'legacy';
    readonly label: string;
}
/** Bytes that look like one text mean another, or nobody knows what they mean. */
 | {
    readonly kind: 'hiding' | 'unknown';
};
/** What a file says of its own encoding. */
export interface Declaration {
    /** As written; ASCII. */
    readonly name: string;
    /** 1-based. */
    readonly line: number;
    readonly encoding: Encoding;
}
/** Label to Python's names for it: those that both decode alike wherever source text can differ. */
export declare const LEGACY: Readonly<Record<string, string>>;
/**
 * The encoding a source text declares, given one character a byte, a byte order mark left out. Where Python's two
 * readers see different ones (`tokenize` takes only `\n` for the end of a line, the compiler `\r` too), it hides.
 */
export declare function declaredEncoding(text: string): Declaration | undefined;

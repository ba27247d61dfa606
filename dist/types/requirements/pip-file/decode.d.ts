/** What a requirements file says, and whether its encoding had to be guessed. */
export interface DecodedText {
    readonly text: string;
    readonly isGuess: boolean;
}
/**
 * Decodes a requirements file as pip does: byte order mark, then PEP 263 cookie, then UTF-8, then the encoding of
 * the locale. The last is taken to be Latin-1, and only where Windows-1252 would say the same.
 *
 * @param file the name used in errors
 * @throws Failure `requirements-unreadable` for bytes the encoding does not allow, or an encoding depsec does not read
 */
export declare function decodeRequirements(bytes: Uint8Array, file: string): DecodedText;
/** TOML and JSON are UTF-8, whatever a comment says; throws `requirements-unreadable` for anything else. */
export declare function decodeUtf8(bytes: Uint8Array, file: string): string;

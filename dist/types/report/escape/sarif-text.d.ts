/** Hostile text as a SARIF message string on one line. */
export declare function sarifText(text: string, limit?: number): string;
/**
 * Our own text as a SARIF message string. SARIF 2.1.0 reads `[text](target)` as a link (§3.11.6) and `{0}` as a
 * placeholder (§3.11.5): brackets and backslashes are escaped, braces doubled.
 */
export declare function sarifLiteral(text: string): string;
/**
 * A path inside the repository as a relative URI reference (RFC 3986). Segments that would leave the tree, make the
 * path absolute or name a scheme are dropped or percent-encoded.
 */
export declare function relativeUri(path: string): string;

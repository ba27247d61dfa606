/**
 * Hostile text as one harmless line: deceiving characters are shown as `\u{202e}`, line ends and tabs as `\n`, `\r`
 * and `\t`. Runner commands are broken up: `::error::`, which the runner obeys at the start of a line, and `##[error]`,
 * which it obeys anywhere.
 * @param limit Longest result in characters; what is cut off is marked with `…`. An escape is never cut in two.
 */
export declare function visible(text: string, limit?: number): string;
/**
 * A project name, version or identifier, which the packaging standards keep to ASCII (PEP 508, PEP 440): any other
 * character is shown as an escape, so that no look-alike letter passes for an honest name.
 */
export declare function visibleName(name: string): string;
/** A line as {@link visible} shows it, whole, and with its tabs: for readers that obey no runner commands. */
export declare function spellOut(line: string): string;

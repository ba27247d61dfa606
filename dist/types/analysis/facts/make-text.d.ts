/**
 * The lines of a makefile as a shell would write them: `make` writes its variables as shells write commands, has a function
 * for commands, and doubles the dollars that are for the shell. Values that stand in the file are put in.
 */
export declare function makeAsShell(lines: readonly string[]): string[];

/** Programs that carry what they are given on the command line to a host. */
export declare const CARRIERS: RegExp;
/** Programs that copy files to somewhere, or publish them. */
export declare const COPIERS: RegExp;
/** An interactive shell, as reverse shells start it. */
export declare const SHELL: RegExp;
/** Whether a command does nothing but ask a program about itself. */
export declare const asksVersion: (command: string) => boolean;
/** The index, or address, that packages are installed from when the command names it; undefined otherwise. */
export declare function indexNamed(command: string): string | undefined;
/** Whether a command starts a program or script by its file, as no build of a library does with what it fetched. */
export declare const startsFile: (command: string) => boolean;
/** Whether a command only moves, unpacks or checks out what was fetched. */
export declare const movesFiles: (command: string) => boolean;
/** Tools that honest builds and libraries start. */
export declare const BUILD_TOOLS: RegExp;

/** What a shell, PowerShell or cmd text does, as far as its words tell. */
export type CommandTrait = 'fetches-and-runs' | 'runs-by-proxy' | 'fetches' | 'hidden' | 'encoded' | 'reverse-shell' | 'persists' | 'sends' | 'installs-packages' | 'shows-off' | 'looks-up' | 'commands-model' | 'tampers' | 'mines' | 'runs-from-memory' | 'publishes' | 'installs-programs' | 'extends-editor' | 'fills-clipboard';
/** Whether the program text of Python runs what it fetches. */
export declare const isFetchingProgram: (text: string) => boolean;
/** Whether a command, or a text that will be run, does what no honest one does. */
export declare function isHostile(command: string): boolean;
/** Reads a command line. */
export declare function commandTraits(command: string): ReadonlySet<CommandTrait>;
/** The command inside `powershell -EncodedCommand`, which is base64 of UTF-16; undefined when there is none. */
export declare function encodedCommand(command: string): string | undefined;

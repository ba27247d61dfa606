type ExitCodes = readonly (readonly [code: string, meaning: string])[];
/** What the exit codes mean, for help and documentation; `verdict/exit-code.ts` decides between them. */
export declare const EXIT_CODES: ExitCodes;
/** The same for the commands that judge no package. */
export declare const OTHER_EXIT_CODES: Readonly<Record<'verify' | 'log' | 'explain', ExitCodes>>;
/** What the Action hands to later steps. */
export declare const OUTPUTS: readonly (readonly [name: string, help: string])[];
export {};

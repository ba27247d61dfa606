/** What the exit codes mean, for help and README; `verdict/exit-code.ts` decides between them. */
export declare const EXIT_CODES: readonly (readonly [code: string, meaning: string])[];
/** What the Action hands to later steps. */
export declare const OUTPUTS: readonly (readonly [name: string, help: string])[];

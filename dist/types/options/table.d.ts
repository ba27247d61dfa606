import type { Option } from './option.js';
/** Names under which a report can be written. */
export declare const FORMATS: readonly ["text", "json", "sarif", "markdown"];
export type Format = (typeof FORMATS)[number];
/** Modes of a run, loosest first. */
export declare const MODES: readonly ["warn", "block", "audit-only"];
/** Every option of `depsec audit`. Where pip has a word for it, it is pip's. */
export declare const OPTIONS: readonly Option[];
/** Requirements by name, as positional arguments and as the Action's input. */
export declare const PACKAGES: {
    readonly name: "packages";
    readonly value: "PACKAGE";
    readonly help: "Packages to audit, as pip would be given them, one a line";
};
/** The commands of this version, in the order help lists them. */
export declare const COMMANDS: {
    readonly audit: "Resolve, read and judge packages; installs nothing, ever";
    readonly explain: "Say what a rule means, why it matters and what to do";
};
export type CommandName = keyof typeof COMMANDS;
/** What the exit codes mean, for help and README; `verdict/exit-code.ts` decides between them. */
export declare const EXIT_CODES: readonly (readonly [code: string, meaning: string])[];
/** What the Action hands to later steps. */
export declare const OUTPUTS: readonly (readonly [name: string, help: string])[];

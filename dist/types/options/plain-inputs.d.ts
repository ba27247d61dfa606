/** Requirements by name, as positional arguments and as the Action's input. */
export declare const PACKAGES: {
    readonly name: "packages";
    readonly value: "PACKAGE";
    readonly help: "Packages to audit, as pip would be given them, one a line";
};
/** The key of the AI review: an input alone, since arguments are seen by everybody on the machine. */
export declare const API_KEY: {
    readonly name: "anthropic-api-key";
    readonly help: "Key for the AI review of flagged packages, a secret; without it there is none";
};

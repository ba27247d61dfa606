/** `curl evil.invalid/x`: curl and its like put the scheme before an address themselves. */
export declare const FETCHES_BARE: import("./in-order.js").Test;
/** What was fetched goes straight to a shell, wherever from. */
export declare const FETCHES_TO_SHELL: import("./in-order.js").Test;
/** The host that such a command names. */
export declare function bareHost(command: string): string | undefined;

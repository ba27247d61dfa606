import { type Test } from './in-order.js';
/** The host that a command names to curl or one of its kin, which put the scheme before it themselves. */
export declare function bareHost(command: string): string | undefined;
/** `curl evil.invalid/x` */
export declare const FETCHES_BARE: Test;
/** What was fetched goes straight to a shell, wherever from. */
export declare const FETCHES_TO_SHELL: Test;

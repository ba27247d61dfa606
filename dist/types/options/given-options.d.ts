import type { AuditOptions } from './audit-options.js';
import type { InstallOptions } from './install-options.js';
import type { ScanOptions } from './scan-options.js';
/** The values that an option takes, in words and as a test. */
interface Kind {
    readonly words: string;
    readonly holds: (value: unknown) => boolean;
}
/** The kind of each option of a command; the compiler makes sure that none is missing. */
type Kinds<Options> = Readonly<Record<keyof Options, Kind>>;
/** The options of `scan`. */
export declare const SCAN_KINDS: Kinds<ScanOptions>;
/** The options of `audit`. */
export declare const AUDIT_KINDS: Kinds<AuditOptions>;
/** The options of `install`. */
export declare const INSTALL_KINDS: Kinds<InstallOptions>;
/**
 * Checks the options that a program passed, and drops undefined ones. The program may be plain JavaScript, and an option
 * that is ignored or misread could switch off a protection.
 * @throws Failure `usage` for an unknown option, or a value that the option does not take
 */
export declare function givenOptions<Options extends object>(given: Options, kinds: Readonly<Record<string, Kind>>): Options;
export {};

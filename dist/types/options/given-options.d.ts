import type { AuditOptions } from './audit-options.js';
import type { InstallOptions } from './install-options.js';
import type { ScanOptions } from './scan-options.js';
/** What the values of an option are, in words and as a test. */
interface Kind {
    readonly words: string;
    readonly holds: (value: unknown) => boolean;
}
/** A kind for each option of a command: the compiler asks for every one. */
type Kinds<Options> = Readonly<Record<keyof Options, Kind>>;
/** The options of `scan`. */
export declare const SCAN_KINDS: Kinds<ScanOptions>;
/** The options of `audit`. */
export declare const AUDIT_KINDS: Kinds<AuditOptions>;
/** The options of `install`. */
export declare const INSTALL_KINDS: Kinds<InstallOptions>;
/**
 * The options that a program gave, without those that are undefined: they have their default. A program need not have
 * been checked by a compiler, and an option that is ignored or misread could switch off a protection.
 * @throws Failure `usage` for a name that no option has, and for a value that an option does not take
 */
export declare function givenOptions<Options extends object>(given: Options, kinds: Readonly<Record<string, Kind>>): Options;
export {};

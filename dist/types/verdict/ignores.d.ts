import type { Finding } from '../model/finding.js';
import type { Unscanned } from '../model/inspection.js';
import type { Ignore, Policy } from '../model/policy.js';
/** What an ignore entry is held against: the package and the hashes of its files. */
export interface Judged {
    readonly name: string;
    readonly artifacts: readonly {
        readonly filename: string;
        readonly sha256: string;
    }[];
}
/** The package itself is the attack. */
export declare function isMalwareAdvisory(finding: Finding): boolean;
/** The entries in force that name this finding; a malware advisory is never ignored. */
export declare function ignoresFor(finding: Finding, judged: Judged, policy: Policy): readonly Ignore[];
/** The entries in force that name this unscanned file by its code. */
export declare function ignoresForUnscanned(entry: Unscanned, judged: Judged, policy: Policy): readonly Ignore[];
/**
 * What a report says of the ignore entries themselves: the expired ones, those that cannot apply, and those
 * that nothing needed any more. `used` are the entries the run applied, over all packages.
 */
export declare function ignoreNotes(policy: Policy, used: readonly Ignore[]): readonly string[];

import type { Finding } from '../model/finding.js';
import type { Unscanned } from '../model/inspection.js';
import type { Ignore, Policy } from '../model/policy.js';
/** What ignore entries are compared with: a package and the hashes of its files. */
export interface Judged {
    readonly name: string;
    readonly artifacts: readonly {
        readonly filename: string;
        readonly sha256: string;
    }[];
}
/** Whether a finding says that the package itself is the attack. */
export declare function isMalwareAdvisory(finding: Finding): boolean;
/** The entries in force that name this finding; a malware advisory is never ignored. */
export declare function ignoresFor(finding: Finding, judged: Judged, policy: Policy): readonly Ignore[];
/** The entries in force that name this unscanned file by its code. */
export declare function ignoresForUnscanned(entry: Unscanned, judged: Judged, policy: Policy): readonly Ignore[];
/**
 * Notes on ignore entries that were not applied: expired ones, those for malware, and those that matched nothing.
 * @param used the entries that the run applied, over all packages
 */
export declare function ignoreNotes(policy: Policy, used: readonly Ignore[]): readonly string[];

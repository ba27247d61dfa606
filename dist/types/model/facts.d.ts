import type { Severity, Tier } from './finding.js';
/** One advisory about one release, from OSV (https://ossf.github.io/osv-schema/). */
export interface Advisory {
    readonly id: string;
    readonly aliases: readonly string[];
    readonly summary: string;
    readonly severity: Severity;
    /** CVSS base score 0–10, when the advisory gives a vector. */
    readonly cvss?: number;
    /** Affected versions in words, e.g. `>=1.0, <1.4.2`. */
    readonly ranges: readonly string[];
    readonly fixed: readonly string[];
    readonly references: readonly string[];
    /** `MAL-` records: the package itself is the attack. */
    readonly isMalware: boolean;
}
/** What the JSON API of an index says about a project and one of its releases. */
export interface ProjectFacts {
    /** ISO 8601, of the project's first file and of this release's first file. */
    readonly firstUpload?: string;
    readonly releaseUpload?: string;
    readonly releaseCount: number;
    readonly summary: string;
    readonly descriptionLength: number;
    readonly links: readonly string[];
    readonly hasAuthor: boolean;
}
/** Everything known about one release from outside. Absent fields were not asked for or not answered. */
export interface ReleaseFacts {
    readonly advisories: readonly Advisory[];
    readonly project?: ProjectFacts;
}
/** A source of knowledge that did not answer. */
export interface Incomplete {
    readonly source: string;
    readonly reason: string;
}
/** A tier or source that the user turned off. */
export interface Skipped {
    readonly tier: Tier;
    readonly reason: string;
}

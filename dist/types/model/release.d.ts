import type { Artifact } from './artifact.js';
import type { Inspection } from './inspection.js';
import type { Origin } from './requirement.js';
/** What a release is needed for: to run, or only to build another one. */
export type Scope = 'runtime' | 'build';
/** One way a release came in: the requirement line, and the names from it down to this release. */
export interface RequiredBy extends Origin {
    readonly path: readonly string[];
}
/** One version of a project that the resolution chose, with what was read of it. */
export interface Release {
    /** As its metadata spells it. */
    readonly name: string;
    readonly version: string;
    readonly scope: Scope;
    readonly requiredBy: readonly RequiredBy[];
    readonly artifacts: readonly {
        readonly artifact: Artifact;
        readonly inspection: Inspection;
    }[];
    /** The index it came from, as configured, without credentials; empty for find-links. */
    readonly index: string;
    /** That index asks for credentials or was declared private: its names are sent to no service. */
    readonly isPrivate: boolean;
    /** PEP 592: the reason given for yanking, or an empty string. */
    readonly yanked?: string;
    /** PEP 792 project status, e.g. `quarantined`. */
    readonly status?: string;
    /** Normalised names of the releases it requires, markers and extras applied. */
    readonly requires: readonly string[];
}

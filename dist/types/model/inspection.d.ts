import type { ArtifactKind } from './artifact.js';
import type { CoreMetadata } from './metadata.js';
import type { Finding } from './finding.js';
import type { PlacedProgram } from './placed-program.js';
/** Something that could not be judged. It is never treated as safe. */
export interface Unscanned {
    readonly artifact: string;
    /** Path inside the artifact; absent when the whole artifact could not be read. */
    readonly file?: string;
    /** A stable word for the cause, e.g. `zip-duplicate-name`, `too-deep`, `encrypted`. */
    readonly code: string;
    readonly reason: string;
    /** Set if an `[[ignore]]` entry covers it: it then no longer makes the package unscanned. */
    readonly ignored?: {
        readonly reason: string;
        readonly expires: string;
    };
}
/** The result of reading one artifact. A pure function of its bytes and file name, and cached by SHA-256. */
export interface Inspection {
    readonly kind: ArtifactKind;
    /** Raw METADATA or PKG-INFO text, to be served as PEP 658 metadata. Absent when it could not be read. */
    readonly metadataText?: string;
    readonly metadata?: CoreMetadata;
    /** Sdist only: Metadata-Version ≥ 2.2 and nothing that resolution needs is `Dynamic` (PEP 643). */
    readonly isStatic: boolean;
    /** Sdist only: PEP 518 build requirements; the PEP 517 default when pyproject.toml names none. */
    readonly buildRequires: readonly string[];
    /** Wheels only: the files that run from where an installer puts them. */
    readonly programs?: readonly PlacedProgram[];
    /** Tier 2 findings, `artifact` already set. */
    readonly findings: readonly Finding[];
    readonly unscanned: readonly Unscanned[];
    readonly stats: InspectionStats;
}
/** Sizes for the benchmark; never part of a report. */
export interface InspectionStats {
    readonly files: number;
    readonly pythonFiles: number;
    readonly pythonBytes: number;
    readonly parsedFiles: number;
    readonly parsedBytes: number;
}

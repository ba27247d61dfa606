import type { Admit, Candidate, Reading } from '../../gate/candidate.js';
import type { GateSession } from '../gate-session.js';
import type { Services } from '../../model/effects.js';
import type { BuildChoice } from '../../model/request.js';
import { type BuildPlace } from './build-child.js';
import type { ResolveNeeds } from './build-needs.js';
import type { StagedFile } from '../staging.js';
/** A wheel that was built here from an sdist, and read like any other. */
export interface BuiltWheel extends StagedFile, Reading {
}
/** Why there is nothing built, or nothing that can be used: a value for the report. */
export interface NotBuilt {
    readonly because: string;
    /** Set when the release is unscanned for it. */
    readonly code?: string;
}
/** Builds source distributions that were let pass, and nothing else. */
export interface Builder {
    /**
     * Metadata of an sdist (PEP 517), or why it stays unknown.
     * @param isNamed false for a project whose name and version only its metadata tells
     */
    metadata(candidate: Candidate, isNamed?: boolean): Promise<{
        readonly text: string;
    } | NotBuilt>;
    wheel(candidate: Candidate): Promise<BuiltWheel | NotBuilt>;
    /**
     * The wheel by which the project in this folder is used where it lies (PEP 660). In a sandbox a copy of what was read
     * stands in its place; without one, its own files do.
     */
    editable(candidate: Candidate, project: string): Promise<BuiltWheel | NotBuilt>;
    /** The wheels that were built in this run. */
    readonly built: ReadonlyMap<Candidate, BuiltWheel>;
    /** What was refused to a build, with the sdist that was to be built. */
    readonly refused: ReadonlyMap<Candidate, Candidate>;
    /** Build requirements a back end named only when it ran, by its sdist. */
    readonly further: ReadonlyMap<Candidate, readonly string[]>;
    /** Everything builds were given: it may have run. */
    readonly used: ReadonlySet<Candidate>;
}
export interface BuilderParts {
    readonly choice: BuildChoice;
    readonly session: GateSession;
    readonly services: Services;
    readonly needs: ResolveNeeds;
    readonly admit: Admit;
    readonly place: Omit<BuildPlace, 'isKeptIn'>;
    /** Waited for before any build starts. */
    readonly beforeBuild: () => Promise<void>;
    readonly onBuild: (candidate: Candidate) => void;
    /** The places of the lines that ask for a project, for the words of a failure. */
    readonly askers: (project: string) => readonly string[];
}
/** Makes the builder of one run. */
export declare function createBuilder(parts: BuilderParts): Builder;

import type { ChildResult } from '../../model/child.js';
import type { Processes, Services } from '../../model/effects.js';
import type { ResolutionRequest } from '../../model/request.js';
import type { FileOption } from '../../model/requirement.js';
import type { Upstream } from '../../index/upstream.js';
import type { FormatControl } from './format-control.js';
/** The pip that resolves, and how it is started. */
export interface Pip {
    readonly python: string;
    /** Arguments before pip's own, see `choosePip`. */
    readonly start: readonly string[];
    readonly version: string;
}
/** Where a child may look and write. All paths absolute. */
export interface ChildPlace {
    /** An empty folder. */
    readonly cwd: string;
    /** A private home, removed with the run; or the user's, where their own packages count as installed. */
    readonly home: string;
    /** A folder of the run's own, for everything temporary. */
    readonly temporary: string;
    /** The gate's address with its token. */
    readonly gate: string;
    /** PATH without anything of the audited tree. */
    readonly path: string;
    /** Variables of the system a Windows child can't start without. */
    readonly system: Readonly<Record<string, string>>;
}
/** The variables without which Windows programs do not start; empty elsewhere. */
export declare function systemVariables({ machine }: Pick<Services, 'machine'>): Record<string, string>;
/**
 * The variables that make the gate pip's only index, with its pages in pip's order.
 * @param hasDirects whether the gate has a page of files that requirements name themselves
 */
export declare function indexVariables(gate: string, upstreams: readonly Upstream[], hasDirects?: boolean): Record<string, string>;
/**
 * The whole environment of a child. Of the user's, it holds only PATH. Settings are passed as `PIP_*` variables, because
 * flags do not reach the build environments that pip makes.
 * @param hasDirects whether the gate has a page of files that requirements name themselves
 */
export declare function childEnvironment(place: ChildPlace, upstreams: readonly Upstream[], hasDirects?: boolean): Record<string, string>;
/** What one resolution asks for. */
export interface Question {
    readonly requirementsFile: string;
    readonly constraintsFile?: string;
    readonly reportFile: string;
    readonly control: FormatControl;
    readonly pre: boolean;
    readonly preferBinary: boolean;
    readonly noDeps: boolean;
    /** Resolve for what is installed, with these options of pip. Absent: resolve for an empty environment. */
    readonly installed?: readonly string[];
    /** Normalised names of projects that are chosen as if they were not installed. */
    readonly anew?: readonly string[];
}
/** Joins what the user and the requirement files say about choosing versions. */
export declare function choices(request: ResolutionRequest, options: readonly FileOption[]): Pick<Question, 'pre' | 'preferBinary' | 'noDeps'>;
/** Runs pip once; it may be stopped early by `signal`. */
export declare function runPip(pip: Pip, question: Question, env: Readonly<Record<string, string>>, place: ChildPlace, processes: Processes, signal: AbortSignal): Promise<ChildResult>;

import type { ChildResult, Processes } from '../model/effects.js';
import type { ResolutionRequest } from '../model/request.js';
import type { FileOption } from '../model/requirement.js';
import type { Upstream } from '../index/upstream.js';
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
    /** A private home, removed with the run. */
    readonly home: string;
    /** The gate's address with its token. */
    readonly gate: string;
    /** PATH without anything of the audited tree. */
    readonly path: string;
    /** Variables of the system a Windows child can't start without. */
    readonly system: Readonly<Record<string, string>>;
}
/**
 * The whole environment of a child: nothing of the user's but PATH. Settings go as `PIP_*` variables because
 * flags do not reach the build environments pip makes.
 */
export declare function childEnvironment(place: ChildPlace, upstreams: readonly Upstream[]): Record<string, string>;
/** What one resolution asks for. */
export interface Question {
    readonly requirementsFile: string;
    readonly constraintsFile?: string;
    readonly reportFile: string;
    readonly control: FormatControl;
    readonly pre: boolean;
    readonly preferBinary: boolean;
    readonly noDeps: boolean;
}
/** Joins what the user and the requirement files say about choosing versions. */
export declare function choices(request: ResolutionRequest, options: readonly FileOption[]): Pick<Question, 'pre' | 'preferBinary' | 'noDeps'>;
/** Arguments of `pip install --dry-run` for a question. */
export declare function pipArguments(question: Question): string[];
/** Runs pip once; it may be stopped early by `signal`. */
export declare function runPip(pip: Pip, question: Question, env: Readonly<Record<string, string>>, place: ChildPlace, processes: Processes, signal: AbortSignal): Promise<ChildResult>;

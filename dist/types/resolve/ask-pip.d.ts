import type { Services } from '../model/effects.js';
import type { Requirement } from '../model/requirement.js';
import type { Upstream } from '../index/upstream.js';
import type { GateSession } from './gate-session.js';
import type { Interpreter } from './interpreter.js';
import { type Pip, type Question } from './pip-child.js';
import type { UserHome } from './user-home.js';
import { type PipReport } from './pip-report.js';
/** Everything a pip child is started with, the same for all of a run. */
export interface PipDesk {
    readonly pip: Pip;
    readonly session: GateSession;
    readonly upstreams: readonly Upstream[];
    readonly services: Services;
    readonly path: string;
    /** The home children get; a private one unless told. */
    readonly home?: UserHome;
    readonly interpreter: Interpreter;
    readonly isHashMode: boolean;
    readonly signal: AbortSignal;
    /** Builds what a start of pip asked for and the gate did not know. */
    readonly settle: () => Promise<void>;
}
/**
 * Resolves one question through the gate, starting again each time the gate has learnt something of an sdist.
 * @param requirements the user's, whose places are named in the failure when pip finds no answer
 * @throws Failure when there is no answer
 */
export declare function askPip(desk: PipDesk, name: string, texts: {
    readonly requirements: string;
    readonly constraints: string;
}, choice: Omit<Question, 'requirementsFile' | 'constraintsFile' | 'reportFile'>, requirements: readonly Requirement[]): Promise<PipReport>;

import type { Services } from '../../model/effects.js';
import type { Requirement } from '../../model/requirement.js';
import type { Upstream } from '../../index/upstream.js';
import type { GateSession } from '../gate-session.js';
import type { Interpreter } from '../interpreter.js';
import { type Pip, type Question } from './pip-child.js';
import type { UserHome } from '../user-home.js';
import { type PipReport } from './pip-report.js';
/** What all pip children of a run share. */
export interface PipDesk {
    readonly pip: Pip;
    readonly session: GateSession;
    readonly upstreams: readonly Upstream[];
    readonly services: Services;
    readonly path: string;
    /** The home folder of children; by default a private one. */
    readonly home?: UserHome;
    readonly interpreter: Interpreter;
    readonly isHashMode: boolean;
    readonly signal: AbortSignal;
    /** Builds the source distributions whose metadata pip asked for and the gate did not have. */
    readonly settle: () => Promise<void>;
}
/**
 * Resolves one question through the gate. pip is started again each time the gate has learnt the metadata of an sdist.
 * @param requirements the user's requirements, whose lines are named if pip finds no solution
 * @throws Failure if there is no solution
 */
export declare function askPip(desk: PipDesk, name: string, texts: {
    readonly requirements: string;
    readonly constraints: string;
}, choice: Omit<Question, 'requirementsFile' | 'constraintsFile' | 'reportFile'>, requirements: readonly Requirement[]): Promise<PipReport>;

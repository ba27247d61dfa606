import { Failure } from '../../model/failure.js';
import type { Requirement } from '../../model/requirement.js';
import type { Upstream } from '../../index/upstream.js';
import type { GateSession } from '../gate-session.js';
import { type Target } from './no-file.js';
import { type PipOutput } from './pip-words.js';
/** What is known beside pip's words when a resolution finds no answer. */
export interface FailureScene {
    readonly session: GateSession;
    readonly upstreams: readonly Upstream[];
    readonly requirements: readonly Requirement[];
    readonly target: Target;
    /** The run's own folder: its path says nothing to anybody. */
    readonly folder: string;
}
/**
 * Says why a resolution ended without a report though every upstream answered. What the gate saw comes before what
 * pip says.
 */
export declare function explainPipFailure(output: PipOutput, scene: FailureScene): Promise<Failure>;

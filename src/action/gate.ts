import type { Environment } from './place.js';
import { Failure, type FailureParts } from '../model/failure.js';
import type { Report } from '../model/report.js';
import type { GateRequest } from '../model/request.js';
import { reportSchema } from '../report/schema.js';

/** What the gate's process reports once it is open, or why it could not open. */
export type DaemonAnswer =
  | {
      readonly environment: Readonly<Record<string, string>>;
      readonly shims: string;
      /** The secret address that ends the gate and returns its report. */
      readonly finish: string;
    }
  | { readonly failure: FailureParts };

/** The effects of starting and ending the gate of a job. */
export interface GateEffects {
  readonly environment: Environment;
  /** Starts the gate's process, which keeps running, and waits for its answer. */
  start(request: GateRequest): Promise<DaemonAnswer>;
  /** For the steps that follow. */
  exportVariable(name: string, value: string): void;
  addPath(folder: string): void;
  /** Kept for the post step of the same job. */
  saveState(name: string, value: string): void;
  /** Empty when nothing was saved. */
  state(name: string): string;
  /** The body of an answer with status 200; undefined when there is none. */
  fetch(url: string): Promise<string | undefined>;
}

const STATE = 'gate';
const STEP = 'step';

function isPath(name: string): boolean {
  return name.toUpperCase() === 'PATH';
}

/**
 * Opens the gate and leaves it running for the steps that follow. Variables that it takes away are exported empty:
 * a step cannot unset one.
 * @throws Failure when it does not open
 */
export async function startGate(request: GateRequest, effects: GateEffects): Promise<void> {
  const answer = await effects.start(request);
  if ('failure' in answer) throw new Failure(answer.failure);
  const { environment, shims, finish } = answer;
  effects.saveState(STATE, finish);
  const changed = Object.entries(environment).filter(
    ([name, value]) => !isPath(name) && effects.environment[name] !== value,
  );
  for (const [name, value] of changed) effects.exportVariable(name, value);
  for (const name of Object.keys(effects.environment))
    if (/^PIP_/.test(name) && environment[name] === undefined) effects.exportVariable(name, '');
  effects.addPath(shims);
}

/** Which step this is: the main one, the post step of a job without a gate, or the post step of one with a gate. */
export function stepOf(effects: Pick<GateEffects, 'state' | 'saveState'>): 'main' | 'post' | 'gate-post' {
  if (effects.state(STEP) !== '') return effects.state(STATE) === '' ? 'post' : 'gate-post';
  effects.saveState(STEP, 'main');
  return 'main';
}

/**
 * Ends the gate of the job and returns its report.
 * @throws Failure `resolution-failed` if the gate is gone: what it judged is then unknown
 */
export async function endGate(effects: GateEffects): Promise<{ report: Report; isRefused: boolean }> {
  const body = await effects.fetch(effects.state(STATE));
  const told = body === undefined ? undefined : (JSON.parse(body) as { report: unknown; isRefused: unknown });
  const report = reportSchema.safeParse(told?.report);
  if (report.success) return { report: report.data, isRefused: told?.isRefused === true };
  throw new Failure({
    code: 'resolution-failed',
    what: 'Expected a report from the gate that was started for this job, got none.',
    why: 'The gate ended early: what was installed since then is unknown, and installers had no index to ask.',
    fix: 'Find out what ended it: perhaps a step that stops processes, or the code of a package.',
  });
}

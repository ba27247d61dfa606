import { z } from 'zod';
import type { Environment } from './place.js';
import { unsealed } from './sealed.js';
import { findingVariables, turnedOff } from './still-on.js';
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
      /** By which its report is sealed. */
      readonly key: string;
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
  isProgram(path: string): boolean;
}

/** What the post step is told of the gate. Code of a package cannot read it, as it could the gate's own address. */
const Saved = z.object({
  finish: z.string(),
  key: z.string(),
  shims: z.string(),
  variables: z.record(z.string(), z.string()),
});

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
  const { environment, shims, finish, key } = answer;
  const changed = Object.entries(environment).filter(
    ([name, value]) => !isPath(name) && effects.environment[name] !== value,
  );
  const saved: z.infer<typeof Saved> = { finish, key, shims, variables: findingVariables(changed) };
  try {
    effects.saveState(STATE, JSON.stringify(saved));
    for (const [name, value] of changed) effects.exportVariable(name, value);
    for (const name of Object.keys(effects.environment))
      if (/^PIP_\w+$/.test(name) && environment[name] === undefined) effects.exportVariable(name, '');
    effects.addPath(shims);
  } catch (error) {
    // Nobody else would end it.
    await effects.fetch(finish);
    throw error;
  }
}

/** Which step this is: the main one, the post step of a job without a gate, or the post step of one with a gate. */
export function stepOf(effects: Pick<GateEffects, 'state' | 'saveState'>): 'main' | 'post' | 'gate-post' {
  if (effects.state(STEP) !== '') return effects.state(STATE) === '' ? 'post' : 'gate-post';
  effects.saveState(STEP, 'main');
  return 'main';
}

/**
 * Ends the gate of the job and returns its report, with what later steps did to bypass it.
 * @throws Failure `resolution-failed` if the gate is gone, or something else answers in its place: what was judged is then unknown
 */
export async function endGate(effects: GateEffects): Promise<{ report: Report; isRefused: boolean }> {
  const saved = Saved.parse(JSON.parse(effects.state(STATE)));
  const answer = await effects.fetch(saved.finish);
  const body = answer === undefined ? undefined : unsealed(saved.key, answer);
  const told = body === undefined ? undefined : (JSON.parse(body) as { report: unknown; isRefused: unknown });
  const report = reportSchema.safeParse(told?.report);
  if (report.success) {
    const reasons = turnedOff(saved, effects.environment, (path) => effects.isProgram(path));
    const incomplete = reasons.map((reason) => ({ source: 'gate', reason }));
    return {
      report: { ...report.data, incomplete: [...report.data.incomplete, ...incomplete] },
      isRefused: told?.isRefused === true,
    };
  }
  throw new Failure({
    code: 'resolution-failed',
    what: `Expected a report from the gate that was started for this job, got ${answer === undefined ? 'none' : 'an answer that it did not write'}.`,
    why: 'The gate ended early: what was installed since then is unknown, and installers had no index to ask.',
    fix: 'Find out what ended it: perhaps a step that stops processes, or the code of a package.',
  });
}

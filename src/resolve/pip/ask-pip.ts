import { join } from 'node:path';
import type { Services } from '../../model/effects.js';
import { Failure } from '../../model/failure.js';
import type { Requirement } from '../../model/requirement.js';
import type { Upstream } from '../../index/upstream.js';
import type { GateSession } from '../gate-session.js';
import type { Interpreter } from '../interpreter.js';
import {
  childEnvironment,
  runPip,
  systemVariables,
  type ChildPlace,
  type Pip,
  type Question,
} from './pip-child.js';
import type { UserHome } from '../user-home.js';
import { explainPipFailure } from './pip-failure.js';
import { parsePipReport, type PipReport } from './pip-report.js';
import type { PipOutput } from './pip-words.js';

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

const MAX_RESTARTS = 200;

function childPlace(desk: PipDesk): ChildPlace {
  const { workspace } = desk.services;
  const temporary = workspace.makeFolder('home');
  return {
    cwd: workspace.makeFolder('empty'),
    home: desk.home?.folder ?? temporary,
    temporary,
    gate: desk.session.base,
    path: desk.path,
    system: { ...systemVariables(desk.services), ...desk.home?.variables },
  };
}

function interrupted(): Failure {
  return new Failure({
    code: 'interrupted',
    what: 'Expected to finish, but the run was interrupted.',
    why: 'Nothing was judged to the end, and nothing was installed.',
    fix: 'Run depsec again.',
  });
}

/** How one start of pip ended. */
interface Answer {
  readonly report?: PipReport;
  readonly output: PipOutput;
  /** The first failure of an upstream during this start; failures during earlier starts do not count. */
  readonly failure?: Failure;
}

async function askOnce(desk: PipDesk, question: Question): Promise<Answer | 'again'> {
  const { session, services } = desk;
  const { failures } = session.gate.ledger;
  const met = failures.length;
  const early = new AbortController();
  let isStale = false;
  session.onRestart = () => {
    isStale = true;
    early.abort();
  };
  const place = childPlace(desk);
  const env = childEnvironment(place, desk.upstreams, session.catalogue.directs.length > 0);
  const signal = AbortSignal.any([desk.signal, early.signal]);
  const result = await runPip(desk.pip, question, env, place, services.processes, signal);
  session.onRestart = () => undefined;
  if (desk.signal.aborted) throw interrupted();
  if (isStale) return 'again';
  const text = result.code === 0 ? services.workspace.readText(question.reportFile) : undefined;
  const failure = failures[met];
  return {
    output: result,
    ...(text === undefined ? {} : { report: parsePipReport(text) }),
    ...(failure === undefined ? {} : { failure }),
  };
}

function explain(
  desk: PipDesk,
  output: PipOutput,
  { control }: Pick<Question, 'control'>,
  requirements: readonly Requirement[],
): Promise<Failure> {
  const { session, upstreams, interpreter, isHashMode } = desk;
  const target = { python: interpreter.version, platform: interpreter.platform, control, isHashMode };
  const { folder } = desk.services.workspace;
  return explainPipFailure(output, { session, upstreams, requirements, target, folder });
}

/**
 * Resolves one question through the gate. pip is started again each time the gate has learnt the metadata of an sdist.
 * @param requirements the user's requirements, whose lines are named if pip finds no solution
 * @throws Failure if there is no solution
 */
export async function askPip(
  desk: PipDesk,
  name: string,
  texts: { readonly requirements: string; readonly constraints: string },
  choice: Omit<Question, 'requirementsFile' | 'constraintsFile' | 'reportFile'>,
  requirements: readonly Requirement[],
): Promise<PipReport> {
  const { workspace } = desk.services;
  const folder = workspace.makeFolder(name);
  const question: Question = {
    ...choice,
    requirementsFile: join(folder, 'requirements.txt'),
    reportFile: join(folder, 'report.json'),
    ...(texts.constraints === '' ? {} : { constraintsFile: join(folder, 'constraints.txt') }),
  };
  workspace.write(question.requirementsFile, texts.requirements);
  if (question.constraintsFile !== undefined) workspace.write(question.constraintsFile, texts.constraints);
  for (let attempt = 0; attempt < MAX_RESTARTS; attempt += 1) {
    const answer = await askOnce(desk, question);
    if (answer === 'again') {
      await desk.settle();
      continue;
    }
    // pip carries on without a failing index, and may choose a worse file from another one.
    if (answer.failure !== undefined) throw answer.failure;
    if (answer.report === undefined) throw await explain(desk, answer.output, choice, requirements);
    return answer.report;
  }
  throw new Failure({
    code: 'resolution-failed',
    what: `Expected the resolution to settle, but it was started ${MAX_RESTARTS} times.`,
    why: 'Every start showed another source distribution that had to be read first.',
    fix: 'Pin more of the requirements, or prefer wheels with --prefer-binary.',
  });
}

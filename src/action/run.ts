import { restoreVerdicts, saveVerdicts } from './cache.js';
import type { ActionEffects } from './effects.js';
import { endGate, startGate, stepOf } from './gate.js';
import { plainLine } from './log.js';
import { planRun, type Plan } from './plan.js';
import { purposeOf } from './purpose.js';
import { tellReport } from './tell-report.js';
import { startTrail, type Trail } from '../log/trail.js';
import type { ProgressEvent } from '../model/effects.js';
import type { Failure } from '../model/failure.js';
import type { Report } from '../model/report.js';
import type { AuditWatch } from '../model/watch.js';
import { actionInputs } from '../options/action-inputs.js';
import { API_KEY, EXIT_CODES } from '../options/table.js';
import { progressLine } from '../report/progress.js';
import { asFailure } from '../verdict/as-failure.js';
import { exitCode } from '../verdict/exit-code.js';
import { failedReport, nothingJudged } from '../verdict/failed-report.js';

/** The whole Action: reads the inputs, audits or installs, and publishes the report. Returns the exit code; never throws. */
export async function runAction(effects: ActionEffects): Promise<number> {
  try {
    const step = stepOf(effects.gate);
    if (step === 'post') return 0;
    if (step === 'gate-post') return await finishJob(effects);
  } catch (error) {
    const failure = asFailure(error);
    return conclude(failedReport(failure, effects.tool), undefined, effects);
  }
  return runStep(effects);
}

/** The main step. */
async function runStep(effects: ActionEffects): Promise<number> {
  const trail = startLog(effects);
  let plan: Plan | undefined;
  let report: Report;
  let failure: Failure | undefined;
  try {
    plan = await planRun(effects, trail);
    if (purposeOf((name) => effects.input(name)) === 'gate') return await openJob(plan, effects, trail);
    report = await judge(plan, effects, trail);
  } catch (error) {
    failure = asFailure(error, effects.signal);
    report = failedReport(failure, effects.tool);
  }
  const code = await conclude(report, plan, effects);
  trail.end(report, code, failure);
  return code;
}

/** Starts the audit log, with the inputs that differ from their defaults in place of arguments. */
function startLog(effects: ActionEffects): Trail {
  const given = actionInputs().flatMap(({ name, default: usual }) => {
    const value = effects.input(name).trim();
    return value === '' || value === usual || name === API_KEY.name ? [] : [`${name}=${value}`];
  });
  const start = { command: 'action', tool: effects.tool, arguments: given, folder: effects.workspace };
  try {
    effects.setOutput('log', effects.logPath);
  } catch (error) {
    // The run goes on: what it finds is told in the log at least.
    effects.print(plainLine(asFailure(error).message));
  }
  return startTrail(effects.log, start, () => effects.now());
}

/** `mode: gate`: leaves the gate running for the steps that follow. */
async function openJob({ request }: Plan, effects: ActionEffects, trail: Trail): Promise<number> {
  if (request.useCache) await restoreVerdicts(effects.cache);
  await startGate(request, effects.gate);
  const notes = [
    'pip, uv, pdm and poetry in the following steps ask the gate; its report is printed at the end of the job.',
    'Not covered: installers started by an absolute path or as python -m, and other ways to download.',
  ];
  for (const note of notes) effects.print(note);
  trail.end(nothingJudged(effects.tool, notes), 0);
  return 0;
}

/**
 * The post step of a job with a gate. The gate is ended first, and its report is published whatever else fails: a step
 * may have removed what the inputs name.
 */
async function finishJob(effects: ActionEffects): Promise<number> {
  const trail = startLog(effects);
  let plan: Plan | undefined;
  let report: Report | undefined;
  let isRefused = false;
  try {
    ({ report, isRefused } = await endGate(effects.gate));
    plan = await planRun(effects, trail);
  } catch (cause) {
    const failed = failedReport(asFailure(cause, effects.signal), effects.tool);
    report = report === undefined || failed.error === undefined ? failed : { ...report, error: failed.error };
  }
  const code = await conclude(report, plan, effects, isRefused);
  trail.end(report, code);
  return code;
}

/** Publishes the report and returns the exit code, which the log names too. */
async function conclude(
  report: Report,
  plan: Plan | undefined,
  effects: ActionEffects,
  isRefused = false,
): Promise<number> {
  const problem = await tellReport(report, plan, effects);
  const mode = plan?.request.policy.mode ?? 'block';
  const told = exitCode(problem && !report.error ? { ...report, error: problem } : report, {
    mode,
    allowIncomplete: plan?.options.allowIncomplete ?? false,
  });
  const code = isRefused && mode !== 'warn' && (told === 0 || told === 3) ? 1 : told;
  const meaning = EXIT_CODES.find(([of]) => of.split(', ').includes(String(code)))?.[1];
  effects.print(plainLine(`Exit code ${code}: ${meaning ?? 'stopped'}.`));
  return code;
}

/**
 * Audits or installs, between restoring and saving the verdict cache. The cache is saved before anything is built and
 * never after, because code that ran could have written to it. Nothing that was installed runs in this step.
 */
async function judge({ request, installing }: Plan, effects: ActionEffects, trail: Trail): Promise<Report> {
  const restored = request.useCache ? await restoreVerdicts(effects.cache) : undefined;
  let isSaved = restored === undefined;
  const save = async (): Promise<void> => {
    if (restored !== undefined && !isSaved) await saveVerdicts(effects.cache, restored);
    isSaved = true;
  };
  const begun = new Set<ProgressEvent['phase']>();
  const hooks: Required<AuditWatch> = {
    signal: effects.signal,
    beforeBuild: save,
    onProgress: (event) => {
      if (!begun.has(event.phase)) effects.print(plainLine(progressLine(event, 80)));
      begun.add(event.phase);
      trail.onProgress(event);
    },
  };
  const report = await (installing === undefined
    ? effects.audit(request, hooks)
    : effects.install(installing, hooks));
  await save();
  return report;
}

import { dirname, relative, resolve, sep } from 'node:path';
import { restoreVerdicts, saveVerdicts, type VerdictCache } from './cache.js';
import { endGate, startGate, stepOf, type GateEffects } from './gate.js';
import { expandFiles, type GlobEffects } from './globs.js';
import { plainLine } from './log.js';
import { auditedRoot, passwordsIn } from './place.js';
import { publish, type Publisher } from './publish.js';
import { checkInputs, purposeOf } from './purpose.js';
import { findConfig } from '../config/find.js';
import { loadConfig } from '../config/load.js';
import { settingOrigins } from '../config/origins.js';
import { startTrail, type Trail } from '../log/trail.js';
import type { Files, ProgressEvent } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import { isInside } from '../model/is-inside.js';
import type { AuditLog } from '../model/log.js';
import type { Report } from '../model/report.js';
import type { AuditRequest, InstallRequest } from '../model/request.js';
import type { RuleDoc } from '../model/rule.js';
import type { AuditWatch } from '../model/watch.js';
import type { AuditOptions } from '../options/audit-options.js';
import { parseInputs } from '../options/inputs.js';
import { actionInputs } from '../options/render.js';
import { toInstallRequest, toRequest } from '../options/request.js';
import { API_KEY, EXIT_CODES } from '../options/table.js';
import { workflowCommand } from '../report/annotations.js';
import { progressLine } from '../report/progress.js';
import { asFailure } from '../verdict/as-failure.js';
import { exitCode } from '../verdict/exit-code.js';
import { failedReport, nothingJudged } from '../verdict/failed-report.js';

/** Everything the Action touches outside itself. */
export interface ActionEffects extends Omit<Publisher, 'writeNamed'>, Pick<GlobEffects, 'glob'> {
  /** An input's text, empty when it was not given. */
  input(name: string): string;
  /** Absolute path of the folder the repository was checked out to. */
  readonly workspace: string;
  readonly files: Files;
  /** Where this step is recorded: a file of its own. */
  readonly log: AuditLog;
  readonly logPath: string;
  /** Milliseconds that only ever grow. */
  now(): number;
  /** Replaces the file. */
  writeFile(path: string, content: string): void;
  /** Keeps a secret out of the log. */
  mask(secret: string): void;
  /** `YYYY-MM-DD`, UTC. */
  today(): string;
  /** Nobody can guess it. */
  token(): string;
  readonly tool: Report['tool'];
  loadRules(): Promise<readonly RuleDoc[]>;
  audit(request: AuditRequest, hooks: Required<AuditWatch>): Promise<Report>;
  install(request: InstallRequest, hooks: Required<AuditWatch>): Promise<Report>;
  readonly cache: VerdictCache;
  readonly gate: GateEffects;
  /** Aborted with the name of the signal that asked the step to stop. */
  readonly signal: AbortSignal;
}

interface Plan {
  readonly options: AuditOptions;
  readonly request: AuditRequest;
  /** The same for `mode: install`; absent in the others. */
  readonly installing?: InstallRequest;
  /** The audited tree relative to the workspace, with `/`. */
  readonly folder: string;
}

/** The whole Action: reads the inputs, audits, tells what it found; returns the exit code. Never throws. */
export async function runAction(effects: ActionEffects): Promise<number> {
  const step = stepOf(effects.gate);
  if (step === 'post') return 0;
  if (step === 'gate-post') return finishJob(effects);
  const trail = startOf(effects);
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

/** The inputs that differ from their defaults, in place of arguments. */
function startOf(effects: ActionEffects): Trail {
  const given = actionInputs().flatMap(({ name, default: usual }) => {
    const value = effects.input(name).trim();
    return value === '' || value === usual || name === API_KEY.name ? [] : [`${name}=${value}`];
  });
  const start = { command: 'action', tool: effects.tool, arguments: given, folder: effects.workspace };
  effects.setOutput('log', effects.logPath);
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
 * The post step of such a job. The gate is ended first and its report is told whatever else fails: a step may have
 * taken away what the inputs name.
 */
async function finishJob(effects: ActionEffects): Promise<number> {
  const trail = startOf(effects);
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

/** Tells the report and returns the exit code. */
async function conclude(
  report: Report,
  plan: Plan | undefined,
  effects: ActionEffects,
  isRefused = false,
): Promise<number> {
  const problem = await tell(report, plan, effects);
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

/** Inputs and configuration to one request. The home folder's configuration is never read: a runner has no user. */
async function planRun(effects: ActionEffects, trail: Trail): Promise<Plan> {
  const key = effects.input(API_KEY.name).trim();
  if (key !== '') effects.mask(key);
  const purpose = purposeOf((name) => effects.input(name));
  checkInputs(purpose, (name) => effects.input(name));
  const options = parseInputs((name) => (name === 'mode' && purpose !== 'audit' ? '' : effects.input(name)));
  passwordsIn([options.indexUrl ?? '', ...options.extraIndexUrls, ...options.findLinks]).forEach((secret) => {
    effects.mask(secret);
  });
  const workspace = effects.files.realpath(effects.workspace);
  const root = auditedRoot(workspace, options.workingDirectory, effects.files);
  const globs: GlobEffects = {
    glob: (patterns) => effects.glob(patterns),
    realpath: (path) => effects.files.realpath(path),
  };
  const expanded = {
    ...options,
    requirements: await expandFiles('requirements', options.requirements, root, globs),
    constraints: await expandFiles('constraint', options.constraints, root, globs),
  };
  for (const { path } of options.reports) namedPath(path, root, effects.files);
  const sources = findConfig(effects.files, {
    root,
    ...(options.config !== undefined && { config: options.config }),
    trustProject: options.trustProjectConfig,
  });
  const config = loadConfig(sources);
  trail.settings(root, settingOrigins(sources));
  const place = { root, today: effects.today() };
  const request = toRequest(expanded, config, place);
  const folder = relative(workspace, root).split(sep).join('/');
  const plan = { options: expanded, request, folder };
  if (purpose !== 'install') return plan;
  return { ...plan, installing: toInstallRequest(expanded, config, place) };
}

/**
 * Audits, or installs, between restoring and saving the verdict cache. It is saved before anything is built, and not
 * again: code that ran could have written into it. Nothing that was installed runs in this step.
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

/** Publishes; what stopped that is an annotation and is returned. */
async function tell(
  report: Report,
  plan: Plan | undefined,
  effects: ActionEffects,
): Promise<Report['error']> {
  try {
    const settings = {
      rules: await effects.loadRules(),
      reports: plan?.options.reports ?? [],
      folder: plan?.folder ?? '',
      token: effects.token(),
    };
    const root = plan?.request.root ?? effects.workspace;
    await publish(report, settings, {
      print: (line) => {
        effects.print(line);
      },
      setOutput: (name, value) => {
        effects.setOutput(name, value);
      },
      writeSummary: (markdown) => effects.writeSummary(markdown),
      writeOwn: (name, content) => effects.writeOwn(name, content),
      writeNamed: (path, content) => {
        effects.writeFile(namedPath(path, root, effects.files), content);
      },
    });
    return undefined;
  } catch (error) {
    const failure = asFailure(error);
    const message = plainLine(`${failure.what} ${failure.why} ${failure.fix}`);
    effects.print(workflowCommand({ level: 'error', title: 'depsec could not publish its report', message }));
    return failure;
  }
}

/** A report file's absolute path. A relative one stays in the tree: a pull request may have put links there. */
function namedPath(path: string, root: string, files: Files): string {
  const absolute = resolve(root, path);
  if (path === absolute) return absolute;
  try {
    const folder = files.realpath(dirname(absolute));
    if (isInside(root, folder)) return absolute;
  } catch {
    // No such folder: told below, like one that leads out.
  }
  throw new Failure({
    code: 'usage',
    what: `The input report is expected to name files in folders of the checkout, got "${path}".`,
    why: 'The report cannot be written there.',
    fix: 'Name a folder that exists, or an absolute path such as one in RUNNER_TEMP.',
  });
}

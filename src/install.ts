import type { Services } from './model/effects.js';
import { Failure, type FailureCode } from './model/failure.js';
import type { Report } from './model/report.js';
import type { InstallRequest } from './model/request.js';
import type { RequirementSet } from './model/requirement.js';
import type { AuditWatch } from './model/watch.js';
import { isEmpty, openRun, readSection, reportOf, resolveSection, type Run } from './open-run.js';
import { placeOf, printable } from './requirements/problem.js';
import { installPlace, type InstallPlace } from './resolve/install/install-place.js';
import { installWheels, interruptedEarly, pin } from './resolve/install/install-wheels.js';
import { readyWheel, type ReadyWheel } from './resolve/install/ready-wheel.js';
import type { Resolved, RuntimePick } from './resolve/resolve.js';

/** How an install ended. */
export interface Installation {
  readonly report: Report;
  /** The same set as a `--require-hashes` file; undefined if it could not be installed. */
  readonly lock?: string;
}

function checkAsked({ packages, editables, requirements, groups }: InstallRequest): void {
  if (packages.length + editables.length + requirements.length + groups.length > 0) return;
  throw new Failure({
    code: 'usage',
    what: 'Expected something to install, got neither packages nor requirement files.',
    why: 'depsec installs only what is named; it does not look for requirements files.',
    fix: 'Name packages, or a file with -r FILE.',
  });
}

function checkEditables({ directs }: RequirementSet): void {
  const cloned = directs.filter(({ isEditable, source }) => isEditable && source.kind === 'vcs');
  if (cloned.length === 0) return;
  throw new Failure({
    code: 'requirements-refused',
    what: cloned
      .map(({ origin, shown }) => `${placeOf(origin)}: ${printable(shown)} is an editable repository.`)
      .join('\n'),
    why: 'An editable install uses the clone in place, and depsec does not keep its clones.',
    fix: 'Leave -e out to install a copy, or clone it yourself and name the folder.',
  });
}

/** Notes on editable projects, whose later changes the verdict cannot cover. */
function editableNotes(runtime: readonly RuntimePick[]): string[] {
  return runtime.flatMap(({ name, version, named }) =>
    named?.direct.isEditable === true
      ? [
          `${name} ${version} is used in place, from ${printable(named.direct.shown)}: later changes there are not read.`,
        ]
      : [],
  );
}

/** Refuses locks from which only their own installer can choose: depsec can judge them, but not install them. */
function checkLocks({ locks }: RequirementSet): void {
  const lock = locks.find(({ installer }) => installer !== undefined);
  if (lock?.installer === undefined) return;
  throw new Failure({
    code: 'requirements-refused',
    what: `${placeOf(lock.origin)}: only ${lock.installer} can choose from this lock.`,
    why: 'Which of its packages and files apply here is decided by rules that pip does not know.',
    fix: `Judge it with depsec audit -r ${printable(lock.origin.file ?? '')}, and install it with ${lock.installer}; or export a requirements file with hashes from it.`,
  });
}

/** Why nothing may be installed; undefined if it may. The exit code follows from the report itself. */
function obstacle({ counts, incomplete }: Report, request: InstallRequest): string | undefined {
  const { mode } = request.policy;
  if (mode === 'audit-only') return 'The mode is audit-only: nothing was installed.';
  if (counts.blocked > 0 && mode !== 'warn' && !request.allowBlocked)
    return `Nothing was installed, because ${counts.blocked === 1 ? 'a package is' : `${counts.blocked} packages are`} blocked.`;
  if ((counts.unscanned > 0 || incomplete.length > 0) && !request.allowIncomplete)
    return 'Nothing was installed, because not everything could be judged; --allow-incomplete installs anyway.';
  return undefined;
}

/** The text of the lock: the files from the index, not wheels that were built here, for `pip install --require-hashes`. */
async function lockOf({ runtime, shelf }: Resolved): Promise<string> {
  const lines = await Promise.all(
    runtime.map(async ({ candidate, name, version }) => {
      if (candidate.shown !== undefined) return `# ${name} ${version} is no file of an index\n`;
      const { sha256 } = await shelf.read(candidate);
      return pin({ name, version, sha256 });
    }),
  );
  return ['# Written by depsec: the files that were read.\n', ...lines.sort()].join('');
}

/** Failures after everything was judged: they go into the report instead of replacing it. */
const REPORTED: readonly FailureCode[] = ['not-installed', 'install-interrupted'];

function withNotes(report: Report, ...notes: readonly string[]): Report {
  return { ...report, notes: [...report.notes, ...notes] };
}

function names(picks: readonly RuntimePick[]): string {
  return picks
    .map(({ name, version }) => `${name} ${version}`)
    .sort()
    .join(', ');
}

function allowedNote({ counts }: Report, { allowBlocked }: InstallRequest): string[] {
  return allowBlocked && counts.blocked > 0
    ? ['--allow-blocked was given: blocked packages do not change the exit code.']
    : [];
}

/**
 * Resolves for the target environment as pip would, judges as `audit` does, and installs exactly the bytes that
 * were read, or that were built from them and read again.
 * @returns the report, in which `error` is set if the install failed or was interrupted
 * @throws Failure if there is no report
 */
export async function install(
  request: InstallRequest,
  services: Services,
  watch: AuditWatch = {},
): Promise<Installation> {
  checkAsked(request);
  const set = readSection(request, request, services);
  checkEditables(set);
  checkLocks(set);
  const run = await openRun(request, services, watch);
  const place = installPlace(request, run.interpreter);
  if (isEmpty(set)) return { report: await reportOf(run, []) };
  const judge = async (resolved: Resolved): Promise<Report> => {
    const report = await reportOf(run, [{ set, resolution: await resolved.look() }]);
    return withNotes(report, ...allowedNote(report, request));
  };
  let done: Installation | undefined;
  try {
    return await resolveSection(
      run,
      set,
      async (resolved) =>
        (done = await deliver({ request, run, place, resolved, judge: () => judge(resolved) })),
      place.resolving,
    );
  } catch (error) {
    // Stopped while it cleaned up: what was installed is told all the same.
    if (done === undefined || !run.watch.signal.aborted) throw error;
    return done;
  }
}

interface Delivery {
  readonly request: InstallRequest;
  readonly run: Run;
  readonly place: InstallPlace;
  readonly resolved: Resolved;
  readonly judge: () => Promise<Report>;
}

/** Judges, and installs if the verdict allows it. */
async function deliver(delivery: Delivery): Promise<Installation> {
  const { request, resolved, judge } = delivery;
  const read = await judge();
  const kept = obstacle(read, request);
  if (kept !== undefined) return { report: withNotes(read, kept) };
  const lock = await lockOf(resolved);
  if (resolved.runtime.length === 0)
    return { report: withNotes(read, 'Everything that was requested is already installed.'), lock };
  if (request.dryRun) return { report: withNotes(read, `Would install ${names(resolved.runtime)}.`), lock };
  try {
    return await buildAndInstall(delivery, read, lock);
  } catch (cause) {
    const isKnown = cause instanceof Failure && REPORTED.includes(cause.code);
    const error = !isKnown && delivery.run.watch.signal.aborted ? interruptedEarly() : cause;
    if (!(error instanceof Failure) || !REPORTED.includes(error.code)) throw error;
    const { code, what, why, fix } = error;
    return { report: { ...read, error: { code, what, why, fix } } };
  }
}

/** Builds, judges what was built, installs. */
async function buildAndInstall(
  { request, run, place, resolved, judge }: Delivery,
  read: Report,
  lock: string,
): Promise<Installation> {
  const { runtime } = resolved;
  const { services, interpreter, watch } = run;
  const wheels: ReadyWheel[] = [];
  for (const pick of runtime) wheels.push(await readyWheel(pick, resolved, run.admit));
  const hasBuilt = runtime.some(({ candidate }) => candidate.kind === 'sdist');
  const report = hasBuilt ? await judge() : read;
  const refused = obstacle(report, request);
  if (refused !== undefined) return { report: withNotes(report, refused) };
  watch.onProgress({ phase: 'install', done: 0, total: wheels.length });
  const scene = { interpreter, place, services, root: request.root, signal: watch.signal };
  await installWheels(wheels, scene);
  return { report: withNotes(report, `Installed ${names(runtime)}.`, ...editableNotes(runtime)), lock };
}

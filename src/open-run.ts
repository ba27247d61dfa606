import { setMaxListeners } from 'node:events';
import type { Downloader, Services } from './model/effects.js';
import type { Http } from './model/http.js';
import type { AuditRequest } from './model/request.js';
import type { RequirementSet } from './model/requirement.js';
import type { Admit } from './gate/gate.js';
import { judgeCandidate, judgeReleases, openKnowledge, type Knowledge } from './judge-releases.js';
import { assembleReport, mergeReleases, noteText } from './assemble-report.js';
import type { Report } from './model/report.js';
import type { Locate } from './model/review.js';
import type { AuditWatch } from './model/watch.js';
import { reviewReleases } from './review-releases.js';
import { checkHashMode, hashMode } from './requirements/hash-mode.js';
import { appliesIn } from './requirements/marker.js';
import type { DiscoveredSection } from './requirements/discover.js';
import { readRequirements } from './requirements/read-requirements.js';
import { connect, findPython, rememberAdmissions } from './prepare-run.js';
import type { Interpreter } from './resolve/interpreter.js';
import { joinSets, settingsSet, unheededNotes } from './resolve/pip/pip-settings.js';
import { resolve, type Resolution, type Resolved } from './resolve/resolve.js';

/** What the sections of a run share, for all commands that resolve. */
export interface Run {
  readonly request: AuditRequest;
  readonly services: Services;
  readonly interpreter: Interpreter;
  /** What pip's settings ask for besides the request. */
  readonly settings: RequirementSet;
  readonly http: Http & Downloader;
  readonly knowledge: Knowledge;
  readonly admit: Admit;
  readonly watch: Required<AuditWatch>;
}

/** Requirements that are resolved together. */
export type AskedSection = DiscoveredSection & { readonly packages?: readonly string[] };

/** A set of requirements, and what it resolved to. */
export interface Section {
  readonly set: RequirementSet;
  readonly resolution: Resolution;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

/**
 * Finds the interpreter and prepares the connections; no index is asked yet.
 * @param watch `signal` stops what the run starts, `beforeBuild` is called once, before the first build
 * @returns what all sections of the run share; the caller ends the services
 * @throws Failure `python-missing`, `python-broken` or `python-too-old`, `advisories-invalid` where their folder is
 *   not there, and with a code of `requirements-…` for constraints that pip's settings name
 */
export async function openRun(request: AuditRequest, services: Services, watch: AuditWatch): Promise<Run> {
  const { signal = new AbortController().signal, onProgress = () => undefined } = watch;
  const beforeBuild = once(watch.beforeBuild ?? (() => Promise.resolve()));
  setMaxListeners(0, signal);
  if (services.cache.isEmpty) services.inspector.prepare();
  const interpreter = await findPython(request, services);
  const settings = settingsSet(interpreter.settings, request, services);
  const http = connect(interpreter, request.offline, services);
  const knowledge = openKnowledge({ request, http, services, onProgress, signal });
  const admit = rememberAdmissions((candidate, reading) => judgeCandidate(candidate, reading, knowledge));
  const watching = { signal, onProgress, beforeBuild };
  return { request, services, interpreter, settings, http, knowledge, admit, watch: watching };
}

/**
 * Reads one section: what the request names, or what was found of the project, under the request's constraints.
 * @throws Failure with a code of `requirements-…` that names every line that cannot be used
 */
export function readSection(
  { root, constraints, variables, allowVcs, standardInput }: AuditRequest,
  { packages = [], requirements, editables, groups, isWhole, ownGroups }: AskedSection,
  services: Services,
): RequirementSet {
  const found = {
    ...(isWhole !== undefined && { isWhole }),
    ...(ownGroups && { ownGroups }),
    ...(standardInput && { standardInput }),
  };
  const input = { root, packages, editables, requirements, groups, constraints, allowVcs, ...found };
  return readRequirements(input, services.files, {
    allowed: variables,
    values: services.machine.environment,
  });
}

/**
 * Resolves one set of requirements.
 * @param use what to do while the gate is open
 * @param installed resolve against what is installed, with these options of pip
 * @returns what `use` gave back
 * @throws Failure when there is no resolution, when an index or a download failed, and `hash-missing` in hash mode
 */
export async function resolveSection<T>(
  run: Run,
  set: RequirementSet,
  use: (resolved: Resolved) => Promise<T>,
  installed?: readonly string[],
): Promise<T> {
  const { request, interpreter, settings, admit, watch } = run;
  // A lock comes alone: it lists all that is installed.
  const whole = set.locks.length > 0 ? set : joinSets(settings, set);
  const isHashMode = request.resolution.requireHashes || hashMode(whole);
  if (isHashMode) checkHashMode(whole, (requirement) => appliesIn(requirement, interpreter.markers));
  const options = { request, set: whole, interpreter, isHashMode, admit, ...watch };
  return resolve({ ...options, ...(installed && { installed }) }, run.services, run.http, use);
}

/** Whether a set asks for nothing. */
export function isEmpty({ requirements, directs, locks }: RequirementSet): boolean {
  return requirements.length + directs.length + locks.length === 0;
}

const NOT_HERE = 'The markers of the requirements exclude this Python or this system: nothing was resolved.';

function sectionNotes(set: RequirementSet, { markers }: Interpreter): string[] {
  const empty = isEmpty(set) ? ['There are no requirements here: nothing was resolved.'] : [];
  const isNone = set.requirements.length > 0 && set.directs.length + set.locks.length === 0;
  const isElsewhere = isNone && !set.requirements.some((requirement) => appliesIn(requirement, markers));
  return [...empty, ...(isElsewhere ? [NOT_HERE] : []), ...set.notes.map(noteText)];
}

/** Judges what was resolved, and makes the report. */
export async function reportOf(run: Run, sections: readonly Section[]): Promise<Report> {
  const releases = mergeReleases(sections.flatMap(({ resolution }) => resolution.releases));
  const { interpreter } = run;
  const locate: Locate = async (sha256) => {
    for (const { resolution } of sections) {
      const path = await resolution.locate?.(sha256);
      if (path !== undefined) return path;
    }
    return undefined;
  };
  // The installer of a lock chooses from it: it may hold packages that exclude each other.
  const together = sections
    .filter(({ set }) => set.locks.length === 0)
    .map(({ resolution }) => mergeReleases(resolution.releases));
  const judged = await reviewReleases(
    await judgeReleases(releases, run.knowledge, together),
    locate,
    run.knowledge,
  );
  return assembleReport({
    request: run.request,
    environment: {
      python: interpreter.version,
      pip: sections[0]?.resolution.pip ?? '',
      platform: interpreter.platform,
      source: interpreter.source,
    },
    judged: judged.releases,
    incomplete: [...sections.flatMap(({ resolution }) => resolution.incomplete), ...judged.incomplete],
    skipped: judged.skipped,
    notes: [
      ...unheededNotes(interpreter.settings),
      ...run.settings.notes.map(noteText),
      ...sections.flatMap(({ set, resolution }) => [...sectionNotes(set, interpreter), ...resolution.notes]),
      ...judged.notes,
    ],
  });
}

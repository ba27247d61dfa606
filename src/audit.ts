import { setMaxListeners } from 'node:events';
import type { Downloader, Http, ProgressEvent, Services } from './model/effects.js';
import { Failure } from './model/failure.js';
import type { Report } from './model/report.js';
import type { AuditRequest } from './model/request.js';
import type { RequirementSet } from './model/requirement.js';
import type { Admit } from './gate/gate.js';
import { judgeCandidate, judgeReleases, type Knowledge } from './judge-releases.js';
import { checkHashMode, hashMode } from './requirements/hash-mode.js';
import { discoverRequirements } from './requirements/discover.js';
import { appliesIn } from './requirements/marker.js';
import { readRequirements } from './requirements/read-requirements.js';
import { connect, findPython, rememberAdmissions } from './prepare-run.js';
import type { Interpreter } from './resolve/interpreter.js';
import { PINNED_PIP } from './resolve/choose-pip.js';
import { resolve, type Resolution } from './resolve/resolve.js';
import { assembleReport, mergeReleases, noteText } from './assemble-report.js';

export interface AuditWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (event: ProgressEvent) => void;
  /** Called once, and waited for, before any code of a package can run: when the first sdist is handed out to be built. */
  readonly beforeBuild?: () => Promise<void>;
}

/** Requirement files that were named, or the project's own; each inner list is resolved on its own. */
function sections(request: AuditRequest, services: Services): readonly (readonly string[])[] {
  if (request.requirements.length > 0 || request.packages.length > 0) return [request.requirements];
  const found = discoverRequirements(request.root, services.files);
  if (found.length > 0) return found.map((file) => [file]);
  throw new Failure({
    code: 'usage',
    what: `Expected something to audit, found neither packages nor requirement files in ${request.root}.`,
    why: 'An empty audit would look like a clean one.',
    fix: 'Name packages, or a file with -r FILE, or run in the project with -C DIR.',
  });
}

function readSection(request: AuditRequest, files: readonly string[], services: Services): RequirementSet {
  const { root, packages, constraints, variables } = request;
  const input = { root, packages, requirements: files, constraints };
  return readRequirements(input, services.files, {
    allowed: variables,
    values: services.machine.environment,
  });
}

const NOTHING_TO_RESOLVE: Resolution = { releases: [], incomplete: [], notes: [], pip: PINNED_PIP };

interface Section {
  readonly set: RequirementSet;
  readonly resolution: Resolution;
}

async function resolveSection(
  request: AuditRequest,
  set: RequirementSet,
  interpreter: Interpreter,
  admit: Admit,
  services: Services,
  http: Http & Downloader,
  watch: Required<AuditWatch>,
): Promise<Section> {
  if (set.requirements.length === 0) return { set, resolution: NOTHING_TO_RESOLVE };
  const isHashMode = request.resolution.requireHashes || hashMode(set);
  if (isHashMode) checkHashMode(set, (requirement) => appliesIn(requirement, interpreter.markers));
  const options = { request, set, interpreter, isHashMode, admit, ...watch };
  return { set, resolution: await resolve(options, services, http) };
}

function sectionNotes(set: RequirementSet): string[] {
  const empty =
    set.requirements.length === 0 ? ['There are no requirements here: nothing was resolved.'] : [];
  return [...empty, ...set.notes.map(noteText)];
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

/**
 * Resolves, reads and judges everything a set of requirements would install. Installs nothing.
 * @returns the report; packages sorted, the same input gives the same report
 * @throws Failure when there is no report to give: bad requirements, no Python, no resolution, an index that is down
 */
export async function audit(
  request: AuditRequest,
  services: Services,
  watch: AuditWatch = {},
): Promise<Report> {
  const { signal = new AbortController().signal, onProgress = () => undefined } = watch;
  const beforeBuild = once(watch.beforeBuild ?? (() => Promise.resolve()));
  setMaxListeners(0, signal);
  const sets = sections(request, services).map((files) => readSection(request, files, services));
  const interpreter = await findPython(request, services);
  const http = connect(interpreter, request.offline, services);
  const knowledge: Knowledge = { request, http, services, onProgress, signal };
  const admit = rememberAdmissions((candidate, reading) => judgeCandidate(candidate, reading, knowledge));
  const done: Section[] = [];
  for (const set of sets) {
    done.push(
      await resolveSection(request, set, interpreter, admit, services, http, {
        signal,
        onProgress,
        beforeBuild,
      }),
    );
  }
  const releases = mergeReleases(done.flatMap(({ resolution }) => resolution.releases));
  const judged = await judgeReleases(releases, knowledge);
  return assembleReport({
    request,
    environment: {
      python: interpreter.version,
      pip: done[0]?.resolution.pip ?? '',
      platform: interpreter.platform,
      source: interpreter.source,
    },
    judged: judged.releases,
    incomplete: [...done.flatMap(({ resolution }) => resolution.incomplete), ...judged.incomplete],
    skipped: judged.skipped,
    notes: [
      ...done.flatMap(({ set, resolution }) => [...sectionNotes(set), ...resolution.notes]),
      ...judged.notes,
    ],
  });
}

import type { Services } from './model/effects.js';
import { Failure } from './model/failure.js';
import type { Report } from './model/report.js';
import type { AuditRequest } from './model/request.js';
import { NO_REQUIREMENTS, type RequirementSet } from './model/requirement.js';
import type { AuditWatch } from './model/watch.js';
import {
  type AskedSection,
  isEmpty,
  openRun,
  readSection,
  reportOf,
  resolveSection,
  type Run,
  type Section,
} from './open-run.js';
import { discoverSections } from './requirements/discover.js';
import { PINNED_PIP } from './resolve/pip/choose-pip.js';
import type { Resolution } from './resolve/resolve.js';

/** What to resolve: everything that was named, together; otherwise the project's own files, each on its own. */
function sections(request: AuditRequest, services: Services): readonly AskedSection[] {
  const { requirements, packages, editables, groups } = request;
  if (requirements.length + packages.length + editables.length + groups.length > 0) return [request];
  const found = discoverSections(request.root, services.files);
  if (found.length > 0) return found;
  throw new Failure({
    code: 'usage',
    what: `Expected something to audit, found no packages, requirement files, pyproject.toml or setup.py in ${request.root}.`,
    why: 'An empty audit would look like a clean one.',
    fix: 'Name packages, a file with -r FILE, or a project with -e FOLDER; or run in the project with -C DIR.',
  });
}

const NOTHING_TO_RESOLVE: Resolution = { releases: [], incomplete: [], notes: [], pip: PINNED_PIP };

/**
 * Reads one section. A pyproject.toml that was found but cannot be followed does not stop the run if the project's own
 * lock was read: the run is then incomplete, because the two may disagree.
 */
function readFound(request: AuditRequest, asked: AskedSection, services: Services): RequirementSet | Section {
  try {
    return readSection(request, asked, services);
  } catch (error) {
    const isUnread = error instanceof Failure && /^requirements-(?:syntax|refused)$/.test(error.code);
    if (!isUnread || asked.lock === undefined) throw error;
    const reason = `${error.what.replaceAll('\n', ' ')} Only its lock ${asked.lock} was read; whether it is up to date is unknown.`;
    return {
      set: NO_REQUIREMENTS,
      resolution: { ...NOTHING_TO_RESOLVE, incomplete: [{ source: 'pyproject.toml', reason }] },
    };
  }
}

async function auditSection(run: Run, found: RequirementSet | Section): Promise<Section> {
  if ('resolution' in found) return found;
  if (isEmpty(found)) return { set: found, resolution: NOTHING_TO_RESOLVE };
  return { set: found, resolution: await resolveSection(run, found, (resolved) => resolved.look()) };
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
  const sets = sections(request, services).map((asked) => readFound(request, asked, services));
  const run = await openRun(request, services, watch);
  const done: Section[] = [];
  for (const set of sets) done.push(await auditSection(run, set));
  return reportOf(run, done);
}

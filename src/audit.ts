import type { Services } from './model/effects.js';
import { Failure } from './model/failure.js';
import type { Report } from './model/report.js';
import type { AuditRequest } from './model/request.js';
import type { RequirementSet } from './model/requirement.js';
import type { AuditWatch } from './model/watch.js';
import {
  isEmpty,
  openRun,
  readSection,
  reportOf,
  resolveSection,
  type Run,
  type Section,
} from './open-run.js';
import { discoverRequirements } from './requirements/discover.js';
import { PINNED_PIP } from './resolve/choose-pip.js';
import type { Resolution } from './resolve/resolve.js';

export type { AuditWatch } from './model/watch.js';

/** Requirement files that were named, or the project's own; each inner list is resolved on its own. */
function sections(request: AuditRequest, services: Services): readonly (readonly string[])[] {
  const { requirements, packages, editables } = request;
  if (requirements.length + packages.length + editables.length > 0) return [requirements];
  const found = discoverRequirements(request.root, services.files);
  if (found.length > 0) return found.map((file) => [file]);
  throw new Failure({
    code: 'usage',
    what: `Expected something to audit, found neither packages nor requirement files in ${request.root}.`,
    why: 'An empty audit would look like a clean one.',
    fix: 'Name packages, or a file with -r FILE, or run in the project with -C DIR.',
  });
}

const NOTHING_TO_RESOLVE: Resolution = { releases: [], incomplete: [], notes: [], pip: PINNED_PIP };

async function auditSection(run: Run, set: RequirementSet): Promise<Section> {
  if (isEmpty(set)) return { set, resolution: NOTHING_TO_RESOLVE };
  return { set, resolution: await resolveSection(run, set, (resolved) => resolved.look()) };
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
  const sets = sections(request, services).map((files) => readSection(request, files, services));
  const run = await openRun(request, services, watch);
  const done: Section[] = [];
  for (const set of sets) done.push(await auditSection(run, set));
  return reportOf(run, done);
}

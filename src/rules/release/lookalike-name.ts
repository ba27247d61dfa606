import type { ProjectFacts } from '../../model/facts.js';
import type { Severity } from '../../model/finding.js';
import { normalizeName } from '../../model/project-name.js';
import { findLookalike, type Lookalike } from './names/lookalike.js';
import { daysSince } from './project-age.js';
import type { ReleaseRule } from './release-rule.js';

/** A project of at least this age, with at least so many releases, was not made to be mistaken for another. */
const ESTABLISHED_DAYS = 365;
const ESTABLISHED_RELEASES = 5;

function isEstablished(project: ProjectFacts | undefined, today: string): boolean {
  if (project?.firstUpload === undefined) return false;
  return (
    daysSince(project.firstUpload, today) >= ESTABLISHED_DAYS && project.releaseCount >= ESTABLISHED_RELEASES
  );
}

/** The distance shown is the plain Levenshtein distance, in which a swap counts as two. */
function messageOf({ by, distance, popular }: Lookalike, severity: Severity): string {
  if (severity !== 'HIGH') return `Name is near to '${popular.name}' (distance: ${distance})`;
  const detail = {
    appearance: 'letters that look alike',
    separators: 'separators differ',
    edits: `distance: ${distance}`,
  }[by];
  return `Typosquat of '${popular.name}' (${detail})`;
}

function severityOf(lookalike: Lookalike, isOld: boolean): Severity {
  if (isOld) return 'INFO';
  return lookalike.nearness === 'close' ? 'HIGH' : 'LOW';
}

/** A name that resembles that of a popular project. */
export const lookalikeName: ReleaseRule = {
  doc: {
    id: 'lookalike-name',
    title: 'Name resembles that of a popular package',
    why: 'Attackers publish packages under names that are easily typed or read as a popular one, and wait. depsec compares edits (one in names below ten letters, two in longer ones; a swap of two letters counts as one), letters that look alike (0/o, 1/l/i, rn/m, vv/w) and separators. Names on the curated list are never reported; projects that are more than a year old and have several releases are reported for information only.',
    remedy:
      'Check that you meant this package. If you meant the popular one, correct the name; if not, put this one on the allow list or add an [[ignore]] entry.',
    example: "reqeusts: Typosquat of 'requests' (distance: 2)",
    technique: 'T1036.005',
    references: ['https://peps.python.org/pep-0503/#normalized-names'],
  },
  match(release, { project }, { popular, privateNames, today }) {
    const isPrivate = release.isPrivate || privateNames.includes(normalizeName(release.name));
    const lookalike = isPrivate ? undefined : findLookalike(release.name, popular);
    if (lookalike === undefined) return [];
    const severity = severityOf(lookalike, isEstablished(project, today));
    return [{ severity, message: messageOf(lookalike, severity) }];
  },
};

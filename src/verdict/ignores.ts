import type { Finding } from '../model/finding.js';
import type { Unscanned } from '../model/inspection.js';
import { isMalwareId } from '../model/malware-id.js';
import type { Ignore, Policy } from '../model/policy.js';
import { normalizeName } from '../model/project-name.js';

/** What ignore entries are compared with: a package and the hashes of its files. */
export interface Judged {
  readonly name: string;
  readonly artifacts: readonly { readonly filename: string; readonly sha256: string }[];
}

/** Whether a finding says that the package itself is the attack. */
export function isMalwareAdvisory(finding: Finding): boolean {
  const { advisory } = finding;
  return advisory !== undefined && [advisory.id, ...advisory.aliases].some(isMalwareId);
}

/** An entry no longer applies on the day it names, or later. Both dates are `YYYY-MM-DD`. */
function isExpired(ignore: Ignore, today: string): boolean {
  return today >= ignore.expires;
}

/** The ids by which an entry can name this finding: its rule, its advisory, and the advisory's aliases. */
function idsOf(finding: Finding): readonly string[] {
  return [finding.rule, ...(finding.advisory ? [finding.advisory.id, ...finding.advisory.aliases] : [])];
}

function appliesTo(
  ignore: Ignore,
  judged: Judged,
  ids: readonly string[],
  place: { readonly artifact?: string; readonly file?: string },
): boolean {
  const hash = judged.artifacts.find((artifact) => artifact.filename === place.artifact)?.sha256;
  return (
    ids.includes(ignore.id) &&
    ignore.package === normalizeName(judged.name) &&
    (ignore.path === undefined || ignore.path === place.file) &&
    (ignore.sha256 === undefined || ignore.sha256 === hash)
  );
}

/** The entries in force that name this finding; a malware advisory is never ignored. */
export function ignoresFor(finding: Finding, judged: Judged, policy: Policy): readonly Ignore[] {
  if (isMalwareAdvisory(finding)) return [];
  return policy.ignores.filter(
    (ignore) => !isExpired(ignore, policy.today) && appliesTo(ignore, judged, idsOf(finding), finding),
  );
}

/** The entries in force that name this unscanned file by its code. */
export function ignoresForUnscanned(entry: Unscanned, judged: Judged, policy: Policy): readonly Ignore[] {
  return policy.ignores.filter(
    (ignore) => !isExpired(ignore, policy.today) && appliesTo(ignore, judged, [entry.code], entry),
  );
}

/**
 * Notes on ignore entries that were not applied: expired ones, those for malware, and those that matched nothing.
 * @param used the entries that the run applied, over all packages
 */
export function ignoreNotes(policy: Policy, used: readonly Ignore[]): readonly string[] {
  return policy.ignores.flatMap((ignore) => {
    const name = `The ignore entry "${ignore.id}" for ${ignore.package} (${ignore.reason})`;
    if (isMalwareId(ignore.id)) return [`${name} was not applied: malware advisories cannot be ignored.`];
    if (isExpired(ignore, policy.today))
      return [`${name} expired on ${ignore.expires} and was not applied; renew it or remove it.`];
    return used.includes(ignore)
      ? []
      : [`${name} matched nothing in this run; remove it if it is no longer needed.`];
  });
}

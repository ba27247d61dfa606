import type { Incomplete } from '../../model/facts.js';
import { Failure } from '../../model/failure.js';
import { normalizeName } from '../../model/project-name.js';
import type { RequiredBy } from '../../model/release.js';
import type { Candidate } from '../../gate/candidate.js';
import type { Pick } from '../pick.js';
import type { ResolveNeeds } from './build-needs.js';

export interface BuildScope {
  readonly picks: readonly Pick[];
  readonly incomplete: readonly Incomplete[];
}

/** Deeper nests of sdists that need sdists to be built are not followed. */
const MAX_DEPTH = 4;
const TOO_DEEP = `source distributions that build one another are followed ${MAX_DEPTH} deep.`;

function below(parent: Pick, paths: readonly RequiredBy[]): RequiredBy[] {
  return parent.requiredBy.flatMap((origin) =>
    paths.map(({ path }) => ({ ...origin, path: [...origin.path, ...path] })),
  );
}

function unknownNeeds(parent: Pick, because: string): Incomplete {
  return {
    source: 'build requirements',
    reason: `What ${parent.name} ${parent.version} needs to be built is unknown: ${because}`,
  };
}

/** One entry a project and version; the ways it came in are joined. */
function merge(picks: readonly Pick[]): Pick[] {
  const merged = new Map<string, Pick>();
  for (const pick of picks) {
    const known = merged.get(pick.candidate.file.url);
    const requiredBy = [...(known?.requiredBy ?? []), ...pick.requiredBy];
    merged.set(pick.candidate.file.url, { ...pick, requiredBy });
  }
  return [...merged.values()];
}

/**
 * Finds what the sdists among `picks` need to be built (PEP 518), and what those need in turn. Sdists with the
 * same build requirements are asked for once.
 * @param needsOf the build requirements of an sdist; none for one that will not be built
 */
export async function resolveBuildScope(
  picks: readonly Pick[],
  needsOf: (pick: Pick) => Promise<readonly string[]>,
  resolveNeeds: ResolveNeeds,
): Promise<BuildScope> {
  const found: Pick[] = [];
  const incomplete: Incomplete[] = [];
  const seen = new Set<string>();
  let parents = picks.filter(({ candidate }) => candidate.kind === 'sdist');
  for (let depth = 0; depth < MAX_DEPTH && parents.length > 0; depth += 1) {
    const next: Pick[] = [];
    for (const parent of parents) {
      const needs = await needsOf(parent);
      const key = [...needs].sort().join('\n');
      const isNew = !seen.has(key);
      seen.add(key);
      try {
        const children = (await resolveNeeds(needs)).map((pick) => ({
          ...pick,
          requiredBy: below(parent, pick.requiredBy),
        }));
        found.push(...children);
        if (isNew) next.push(...children.filter(({ candidate }) => candidate.kind === 'sdist'));
      } catch (error) {
        if (!(error instanceof Failure) || error.code === 'interrupted') throw error;
        incomplete.push(unknownNeeds(parent, error.what));
      }
    }
    parents = next;
  }
  for (const parent of parents)
    if ((await needsOf(parent)).length > 0) incomplete.push(unknownNeeds(parent, TOO_DEEP));
  return { picks: merge(found), incomplete };
}

/**
 * Candidates that were built, or given or refused to a build, though no resolution chose them: tried out, or wanted by
 * a build hook.
 */
export function leftovers(
  picks: readonly Pick[],
  used: ReadonlySet<Candidate>,
  refused: ReadonlyMap<Candidate, Candidate>,
): Pick[] {
  const chosen = new Set(picks.map(({ candidate }) => candidate));
  return [...new Set([...used, ...refused.keys()])]
    .filter((candidate) => !chosen.has(candidate))
    .map((candidate) => {
      const built = picks.find((pick) => pick.candidate === refused.get(candidate));
      const alone = [{ path: [candidate.project] }];
      return {
        candidate,
        name: normalizeName(candidate.project),
        version: candidate.version,
        scope: 'build' as const,
        requiredBy: built === undefined ? alone : below(built, alone),
        requires: [],
      };
    });
}

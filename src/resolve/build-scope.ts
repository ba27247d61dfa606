import type { Incomplete } from '../model/facts.js';
import { Failure } from '../model/failure.js';
import { normalizeName } from '../model/project-name.js';
import type { RequiredBy } from '../model/release.js';
import type { Requirement } from '../model/requirement.js';
import { parseRequirement } from '../requirements/marker.js';
import { renderRequirements } from '../requirements/render.js';
import { askPip, type PipDesk } from './ask-pip.js';
import { toPick, type Pick } from './assemble.js';
import { candidateAt } from './gate-session.js';
import { buildGraph } from './graph.js';
import type { FormatControl } from './format-control.js';

export interface BuildScope {
  readonly picks: readonly Pick[];
  readonly incomplete: readonly Incomplete[];
}

/** Deeper nests of sdists that need sdists to be built are not followed. */
const MAX_DEPTH = 4;

/** A build requirement as the requirement of a question; undefined for a direct URL, which is never handed to pip. */
function toRequirement(text: string): Requirement | undefined {
  const { name, extras, specifier, marker, url } = parseRequirement(text);
  if (url !== undefined) return undefined;
  const suffix = extras.length === 0 ? '' : `[${extras.join(',')}]`;
  const tail = marker === undefined ? '' : ` ; ${marker}`;
  return {
    name,
    extras,
    specifier,
    ...(marker === undefined ? {} : { marker }),
    hashes: [],
    text: `${name}${suffix}${specifier}${tail}`,
    origin: {},
  };
}

function below(parent: Pick, paths: readonly RequiredBy[]): RequiredBy[] {
  return parent.requiredBy.flatMap((origin) =>
    paths.map(({ path }) => ({ ...origin, path: [...origin.path, ...path] })),
  );
}

/** Resolves what one sdist needs to be built, as pip does for its build environment. */
async function resolveOne(
  desk: PipDesk,
  parent: Pick,
  needs: readonly string[],
  control: FormatControl,
  number: number,
): Promise<Pick[]> {
  const requirements = needs.flatMap((text) => toRequirement(text) ?? []);
  if (requirements.length === 0) return [];
  const texts = renderRequirements({ requirements, constraints: [] });
  const choice = { control, pre: false, preferBinary: false, noDeps: false };
  const report = await askPip(desk, `build-${number}`, texts, choice, []);
  const nodes = report.install.map(({ metadata }) => ({
    name: metadata.name,
    requiresDist: metadata.requires_dist,
  }));
  const graph = buildGraph(nodes, requirements, report.environment);
  return report.install.flatMap(({ metadata, download_info }) => {
    const candidate = candidateAt(download_info.url, desk.session);
    if (candidate === undefined) return [];
    const pick = toPick({ name: metadata.name, version: metadata.version }, candidate, 'build', graph);
    return [{ ...pick, requiredBy: below(parent, pick.requiredBy) }];
  });
}

function unresolved(parent: Pick, error: Failure): Incomplete {
  return {
    source: 'build requirements',
    reason: `What ${parent.name} ${parent.version} needs to be built is unknown: ${error.what}`,
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
  desk: PipDesk,
  picks: readonly Pick[],
  needsOf: (pick: Pick) => Promise<readonly string[]>,
  control: FormatControl,
): Promise<BuildScope> {
  const found: Pick[] = [];
  const incomplete: Incomplete[] = [];
  const answers = new Map<string, Promise<Pick[]>>();
  let parents = picks.filter(({ candidate }) => candidate.kind === 'sdist');
  for (let depth = 0; depth < MAX_DEPTH && parents.length > 0; depth += 1) {
    const next: Pick[] = [];
    for (const parent of parents) {
      const needs = await needsOf(parent);
      const key = [...needs].sort().join('\n');
      const isNew = !answers.has(key);
      try {
        const answer = answers.get(key) ?? resolveOne(desk, parent, needs, control, answers.size);
        answers.set(key, answer);
        const children = await answer;
        found.push(...children);
        if (isNew) next.push(...children.filter(({ candidate }) => candidate.kind === 'sdist'));
      } catch (error) {
        if (!(error instanceof Failure) || error.code === 'interrupted') throw error;
        incomplete.push(unresolved(parent, error));
      }
    }
    parents = next;
  }
  return { picks: merge(found), incomplete };
}

/**
 * Candidates a child asked the bytes of though no resolution chose them: tried out, wanted by a build hook, or
 * refused to a build.
 */
export function leftovers(desk: PipDesk, picks: readonly Pick[]): Pick[] {
  const chosen = new Set(picks.map(({ candidate }) => candidate));
  const { handedOut, refused } = desk.session.gate.ledger;
  return [...new Set([...handedOut, ...refused.keys()])]
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

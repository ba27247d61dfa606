import type { Incomplete } from '../model/facts.js';
import { Failure } from '../model/failure.js';
import { normalizeName } from '../model/project-name.js';
import type { RequiredBy } from '../model/release.js';
import type { Requirement } from '../model/requirement.js';
import { InvalidRequirement } from '../requirements/cursor.js';
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
const TOO_DEEP = `source distributions that build one another are followed ${MAX_DEPTH} deep.`;

function invalid(text: string, cause: InvalidRequirement): Failure {
  return new Failure(
    {
      code: 'requirements-syntax',
      what: `Expected build requirements as PEP 508 writes them, got ${JSON.stringify(text)}.`,
      why: 'pip refuses to build such a source distribution.',
      fix: 'Pin a version that has a wheel.',
    },
    cause,
  );
}

/**
 * A build requirement as the requirement of a question; undefined for a direct URL, which is never handed to pip.
 * @throws Failure when it is no requirement
 */
function toRequirement(text: string): Requirement | undefined {
  try {
    const { name, extras, specifier, marker, url } = parseRequirement(text);
    if (url !== undefined) return undefined;
    const suffix = extras.length === 0 ? '' : `[${extras.join(',')}]`;
    const tail = marker === undefined ? '' : ` ; ${marker}`;
    const written = `${name}${suffix}${specifier}${tail}`;
    const condition = marker === undefined ? {} : { marker };
    return { name, extras, specifier, ...condition, hashes: [], text: written, origin: {} };
  } catch (error) {
    throw error instanceof InvalidRequirement ? invalid(text, error) : error;
  }
}

function below(parent: Pick, paths: readonly RequiredBy[]): RequiredBy[] {
  return parent.requiredBy.flatMap((origin) =>
    paths.map(({ path }) => ({ ...origin, path: [...origin.path, ...path] })),
  );
}

/** Resolves what sdists need to be built, as pip does for a build environment; paths start at these needs. */
async function resolveNeeds(
  desk: PipDesk,
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
  return report.install.map(({ metadata, download_info }) =>
    toPick(
      { name: metadata.name, version: metadata.version },
      candidateAt(download_info.url, desk.session),
      'build',
      graph,
    ),
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
        const answer = answers.get(key) ?? resolveNeeds(desk, needs, control, answers.size);
        answers.set(key, answer);
        const children = (await answer).map((pick) => ({
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

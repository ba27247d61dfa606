import type { Candidate } from '../gate/candidate.js';
import { normalizeName } from '../model/project-name.js';
import type { RequiredBy, Scope } from '../model/release.js';
import type { Requirement } from '../model/requirement.js';
import { candidateAt, type GateSession } from './gate-session.js';
import { buildGraph, type Graph } from './graph.js';
import type { Chosen, PipReport } from './pip/pip-report.js';

/** A release pip chose, with the candidate it means. */
export interface Pick {
  readonly candidate: Candidate;
  /** As its metadata spells it. */
  readonly name: string;
  readonly version: string;
  readonly scope: Scope;
  readonly requiredBy: readonly RequiredBy[];
  readonly requires: readonly string[];
}

/** Joins what pip chose with the graph. */
export function toPick(
  chosen: { readonly name: string; readonly version: string },
  candidate: Candidate,
  scope: Scope,
  graph: Graph,
): Pick {
  const key = normalizeName(chosen.name);
  return {
    ...chosen,
    candidate,
    scope,
    requiredBy: graph.requiredBy.get(key) ?? [{ path: [chosen.name] }],
    requires: graph.requires.get(key) ?? [],
  };
}

/**
 * What pip chose, joined with the graph of it.
 * @param requirements where the paths of the graph start
 * @throws Failure as `candidateAt` does
 */
export function picksOf(
  { install, environment }: PipReport,
  requirements: readonly Requirement[],
  scope: Scope,
  session: GateSession,
): readonly (readonly [pick: Pick, chosen: Chosen])[] {
  const nodes = install.map(({ metadata: { name, requires_dist } }) => ({
    name,
    requiresDist: requires_dist,
  }));
  const graph = buildGraph(nodes, requirements, environment);
  return install.map((chosen) => {
    const { name, version } = chosen.metadata;
    return [toPick({ name, version }, candidateAt(chosen.download_info.url, session), scope, graph), chosen];
  });
}

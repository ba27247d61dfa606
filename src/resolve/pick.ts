import type { Candidate } from '../gate/candidate.js';
import { normalizeName } from '../model/project-name.js';
import type { RequiredBy, Scope } from '../model/release.js';
import type { Graph } from './graph.js';

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

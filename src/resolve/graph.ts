import { normalizeName } from '../model/project-name.js';
import type { RequiredBy } from '../model/release.js';
import type { Requirement } from '../model/requirement.js';
import { InvalidRequirement } from '../requirements/cursor.js';
import { evaluateMarker, parseRequirement } from '../requirements/marker.js';

/** A release as the graph sees it. */
export interface GraphNode {
  readonly name: string;
  /** PEP 508 strings from its metadata. */
  readonly requiresDist: readonly string[];
}

export interface Graph {
  /** Normalised name to the ways it came in: the shortest path from each requirement that reaches it. */
  readonly requiredBy: ReadonlyMap<string, readonly RequiredBy[]>;
  /** Normalised name to the normalised names it requires, markers and extras applied. */
  readonly requires: ReadonlyMap<string, readonly string[]>;
}

interface Edge {
  readonly to: string;
  readonly extras: readonly string[];
}

type Environment = Readonly<Record<string, string>>;

function edgesOf(node: GraphNode, extras: readonly string[], environment: Environment): Edge[] {
  return node.requiresDist.flatMap((text) => edgeOf(text, extras, environment) ?? []);
}

/** Undefined when the marker does not hold, and for a line that is no requirement: pip drops those too. */
function edgeOf(text: string, extras: readonly string[], environment: Environment): Edge | undefined {
  try {
    const { name, marker, extras: wanted } = parseRequirement(text);
    if (marker !== undefined && !evaluateMarker(marker, environment, extras)) return undefined;
    return { to: normalizeName(name), extras: wanted.map(normalizeName) };
  } catch (error) {
    if (error instanceof InvalidRequirement) return undefined;
    throw error;
  }
}

/** Breadth first, so that the first path to a name is a shortest one. A name is visited again for new extras. */
function walk(
  start: Edge,
  nodes: ReadonlyMap<string, GraphNode>,
  environment: Environment,
  requires: Map<string, Set<string>>,
): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  const queue: { edge: Edge; path: readonly string[] }[] = [{ edge: start, path: [] }];
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
    const { edge } = item;
    const node = nodes.get(edge.to);
    const key = `${edge.to}[${[...edge.extras].sort().join(',')}]`;
    if (node === undefined || seen.has(key)) continue;
    seen.add(key);
    const path = [...item.path, node.name];
    if (!paths.has(edge.to)) paths.set(edge.to, path);
    const targets = requires.get(edge.to) ?? new Set<string>();
    requires.set(edge.to, targets);
    for (const next of edgesOf(node, edge.extras, environment)) {
      if (nodes.has(next.to) && next.to !== edge.to) targets.add(next.to);
      queue.push({ edge: next, path: next.to === edge.to ? item.path : path });
    }
  }
  return paths;
}

function isWanted(requirement: Requirement, environment: Environment): boolean {
  return requirement.marker === undefined || evaluateMarker(requirement.marker, environment, []);
}

/**
 * Finds out which requirement brought each release in.
 * @param environment pip's marker environment (PEP 508 variable names)
 */
export function buildGraph(
  nodes: readonly GraphNode[],
  requirements: readonly Requirement[],
  environment: Environment,
): Graph {
  const byName = new Map(nodes.map((node) => [normalizeName(node.name), node]));
  const requiredBy = new Map<string, RequiredBy[]>();
  const requires = new Map<string, Set<string>>();
  for (const requirement of requirements) {
    if (!isWanted(requirement, environment)) continue;
    const start = { to: normalizeName(requirement.name), extras: requirement.extras.map(normalizeName) };
    for (const [name, path] of walk(start, byName, environment, requires)) {
      requiredBy.set(name, [...(requiredBy.get(name) ?? []), { ...requirement.origin, path }]);
    }
  }
  return {
    requiredBy,
    requires: new Map([...requires].map(([name, targets]) => [name, [...targets].sort()])),
  };
}

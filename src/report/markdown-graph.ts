import type { PackageReport, Verdict } from '../model/report.js';
import { code, codeName, prose } from './escape/markdown.js';
import { sortedBy } from './order.js';
import { originWords } from './words.js';

interface Node {
  readonly children: Map<string, Node>;
}

/** Deeper chains of requirements are not drawn further. */
const DEPTH = 12;

/**
 * Who requires whom, as nested list items: one item for each requirement line with everything it brought in below it.
 * Packages that are not safe are marked with `mark`.
 */
export function graphItems(entries: readonly PackageReport[], mark: (verdict: Verdict) => string): string[] {
  const verdicts = new Map(entries.map(({ name, verdict }) => [name, verdict]));
  const roots = new Map<string, Node>();
  const ways = entries.flatMap((entry) => entry.requiredBy);
  for (const way of sortedBy(ways, ({ file, line, path }) => [file, line, ...path])) {
    let node = child(roots, originWords(way));
    for (const name of way.path.slice(0, DEPTH)) node = child(node.children, name);
  }
  const draw = (name: string, node: Node, depth: number): string => {
    const verdict = verdicts.get(name);
    const sign = verdict === undefined || verdict === 'safe' ? '' : ` ${mark(verdict)}`;
    const below = [...node.children].map(([next, under]) => draw(next, under, depth + 1));
    return `${'  '.repeat(depth)}- ${codeName(name)}${sign}\n${below.join('')}`;
  };
  return [...roots].map(([origin, node]) => {
    const below = [...node.children].map(([name, under]) => draw(name, under, 1));
    return `- ${origin === originWords({}) ? prose(origin) : code(origin)}\n${below.join('')}`;
  });
}

function child(nodes: Map<string, Node>, name: string): Node {
  const known = nodes.get(name);
  if (known !== undefined) return known;
  const node: Node = { children: new Map() };
  nodes.set(name, node);
  return node;
}

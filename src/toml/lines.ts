import type { AST } from 'toml-eslint-parser';
import { parseTOML } from 'toml-eslint-parser';

type Path = readonly PropertyKey[];
interface Place {
  readonly path: Path;
  readonly line: number;
}

/**
 * Tells the 1-based line on which a key of a valid TOML file stands; of its section or entry when the key itself is
 * not there. Used for messages only: values come from the other parser.
 */
export function lineFinder(text: string): (path: Path) => number {
  const lines = new Map<string, number>();
  const note = (path: Path, line: number): void => {
    const key = keyOf(path);
    if (!lines.has(key)) lines.set(key, line);
  };
  for (const { path, line } of parseTOML(text).body[0].body.flatMap((node) => placesOf(node, [])))
    for (let length = path.length; length > 0; length -= 1) note(path.slice(0, length), line);
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = lines.get(keyOf(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  };
}

/** The same for one key. */
export function lineOf(text: string, path: Path): number {
  return lineFinder(text)(path);
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}

function placesOf(node: AST.TOMLTable | AST.TOMLKeyValue, prefix: Path): Place[] {
  const line = node.loc.start.line;
  if (node.type === 'TOMLTable') {
    const path = node.resolvedKey;
    return [{ path, line }, ...node.body.flatMap((child) => placesOf(child, path))];
  }
  const path = [...prefix, ...node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))];
  return [{ path, line }, ...valuePlaces(node.value, path)];
}

function valuePlaces(node: AST.TOMLContentNode, path: Path): Place[] {
  if (node.type === 'TOMLInlineTable') return node.body.flatMap((child) => placesOf(child, path));
  if (node.type !== 'TOMLArray') return [];
  return node.elements.flatMap((element, at) => [
    { path: [...path, at], line: element.loc.start.line },
    ...valuePlaces(element, [...path, at]),
  ]);
}

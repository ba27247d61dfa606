import type { AST } from 'toml-eslint-parser';
import { parseTOML } from 'toml-eslint-parser';

type Path = readonly PropertyKey[];
interface Place {
  readonly path: Path;
  readonly line: number;
}

/**
 * The 1-based line on which a key of a valid TOML file stands; of its section or entry when the key itself is
 * not there. Used for error messages only: the value comes from the other parser.
 */
export function lineOf(text: string, path: Path): number {
  const places = parseTOML(text).body[0].body.flatMap((node) => placesOf(node, []));
  for (let length = path.length; length > 0; length -= 1) {
    const wanted = path.slice(0, length);
    const found = places.find((place) => isPrefix(wanted, place.path));
    if (found) return found.line;
  }
  return 1;
}

function isPrefix(wanted: Path, path: Path): boolean {
  return wanted.length <= path.length && wanted.every((part, at) => String(part) === String(path[at]));
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

import type { RawNode } from './raw-tree.js';

/** A name that a pattern of `match` binds, and which part of the subject it stands for. */
export interface Capture {
  readonly name: RawNode;
  /** Positions, from the outside in; undefined where they are not known. */
  readonly path: readonly number[] | undefined;
}

type Path = Capture['path'];

const isSplat = ({ type, children }: RawNode): boolean =>
  type === 'splat_pattern' || (type === 'case_pattern' && children[0]?.type === 'splat_pattern');

/** The captures of `[a, b, *rest]`: behind a star nobody knows which item is which. */
function ofSequence(items: readonly RawNode[], path: Path): Capture[] {
  const star = items.findIndex(isSplat);
  return items.flatMap((item, at) =>
    capturesOf(item, path === undefined || (star >= 0 && at >= star) ? undefined : [...path, at]),
  );
}

/** The names that a pattern of `match` binds. */
export function capturesOf(pattern: RawNode, path: Path = []): Capture[] {
  const [first] = pattern.children;
  switch (pattern.type) {
    case 'dotted_name':
      return pattern.children.length === 1 && first ? [{ name: first, path }] : [];
    case 'identifier':
      return [{ name: pattern, path }];
    case 'case_pattern':
    case 'as_pattern':
    case 'union_pattern':
      return pattern.children.flatMap((child) => capturesOf(child, path));
    case 'list_pattern':
    case 'tuple_pattern':
      return ofSequence(pattern.children, path);
    // The class of a class pattern, and the name of a keyword in it, are no captures.
    case 'class_pattern':
    case 'keyword_pattern':
      return pattern.children.slice(1).flatMap((child) => capturesOf(child, undefined));
    default:
      return pattern.children
        .filter(({ field }) => field !== 'key')
        .flatMap((child) => capturesOf(child, undefined));
  }
}

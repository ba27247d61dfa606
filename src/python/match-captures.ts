import type { RawNode } from './raw-tree.js';

/** The names that a pattern of `match` binds. */
export function capturesOf(pattern: RawNode): RawNode[] {
  const [first] = pattern.children;
  if (pattern.type === 'dotted_name') return pattern.children.length === 1 && first ? [first] : [];
  if (pattern.type === 'identifier') return [pattern];
  // The class of a class pattern, and the name of a keyword in it, are no captures.
  const inner = /^(?:class|keyword)_pattern$/.test(pattern.type)
    ? pattern.children.slice(1)
    : pattern.children.filter(({ field }) => field !== 'key');
  return inner.flatMap(capturesOf);
}

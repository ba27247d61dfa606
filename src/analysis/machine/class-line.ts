import type { Callable } from '../values/value.js';

/** Classes that are looked through for one name, and how far up. */
const MOST_CLASSES = 200;
const FURTHEST = 9;

/** The same each time: what a class derives from stands where it is defined. */
const LINES = new WeakMap<Callable, readonly Callable[]>();

/** A class and those of the package that it derives from, each once, in the order in which a name is looked for in them. */
export function lineOf(type: Callable): readonly Callable[] {
  const known = LINES.get(type);
  if (known !== undefined) return known;
  const line = new Set<Callable>();
  const add = (one: Callable, up: number): void => {
    if (up > FURTHEST || line.size >= MOST_CLASSES || line.has(one)) return;
    line.add(one);
    for (const { callable } of one.bases ?? []) if (callable !== undefined) add(callable, up + 1);
  };
  add(type, 0);
  const found = [...line];
  LINES.set(type, found);
  return found;
}

import type { ChainStep } from '../../model/finding.js';
import { changesSoFar } from './changes.js';
import { isContainer, joinSteps, type Value, type WrittenFile } from './value.js';
import { unionLabels, type Label } from './labels.js';

/** What a value brings along: its own and that of everything inside it. */
export interface Carried {
  readonly labels: ReadonlySet<Label>;
  readonly steps: readonly ChainStep[];
  readonly host?: string | undefined;
  readonly file?: WrittenFile | undefined;
}

/** Lists and dictionaries never change once they are made, so what is inside them is added up once. */
const INSIDE = new WeakMap<object, Carried>();
/** What was found in a container while no object changed: an object, or what holds one, may do so any time. */
const RECENT = new WeakMap<
  object,
  { readonly at: number; readonly objects: number; readonly carried: Carried }
>();
/** Objects inside objects that are opened, and containers inside containers. */
const MOST_OBJECTS = 3;
const DEEPEST = 100;
/** Items of one container, and containers, that one look goes through. */
const MOST_INSIDE = 2_000;
const MOST_LOOKED_AT = 2_000;

/** One look into a value, and how much more of it is looked at. */
interface Look {
  left: number;
}

/** All that several values bring along. */
export function addUp(all: readonly Carried[]): Carried {
  return {
    labels: unionLabels(all),
    steps: joinSteps(all),
    host: all.find(({ host }) => host !== undefined)?.host,
    file: all.find(({ file }) => file !== undefined)?.file,
  };
}

/** Whether all inside a value is settled: an object, or what holds one, may still change. */
function isSettled({ items, entries, fields }: Value): boolean {
  return (
    fields === undefined &&
    (items === undefined || INSIDE.has(items)) &&
    (entries === undefined || INSIDE.has(entries))
  );
}

/** What is inside a container, unless this was found before and nothing changed. */
function within(container: object, objects: number, look: Look, find: () => Carried): Carried {
  const recent = RECENT.get(container);
  if (recent?.at === changesSoFar() && recent.objects <= objects) return recent.carried;
  const carried = find();
  // A look that came to its end says nothing of what it left out.
  if (look.left > 0) RECENT.set(container, { at: changesSoFar(), objects, carried });
  return carried;
}

function insideOf(
  container: object,
  values: readonly Value[],
  depth: number,
  objects: number,
  look: Look,
): Carried {
  const known = INSIDE.get(container);
  if (known !== undefined) return known;
  return within(container, objects, look, () => {
    const parts = values.slice(0, MOST_INSIDE);
    const carried = addUp(parts.map((value) => lookInto(value, depth + 1, objects, look)));
    // Below the deepest level nothing is looked at: adding it up again from somewhere else would double at each level.
    const isDeepest = (value: Value): boolean => depth + 1 > DEEPEST && value.fields === undefined;
    if (parts.every((value) => isSettled(value) || isDeepest(value))) INSIDE.set(container, carried);
    return carried;
  });
}

function lookInto(value: Value, depth: number, objects: number, look: Look): Carried {
  const { items, entries, fields } = value;
  if (!isContainer(value) || depth > DEEPEST || look.left <= 0) return value;
  look.left -= 1;
  const parts: Carried[] = [value];
  if (items !== undefined) parts.push(insideOf(items, items, depth, objects, look));
  if (entries !== undefined)
    parts.push(INSIDE.get(entries) ?? insideOf(entries, [...entries.values()], depth, objects, look));
  if (fields !== undefined && objects < MOST_OBJECTS)
    parts.push(
      within(fields, objects, look, () =>
        addUp([...fields.values()].map((field) => lookInto(field, depth + 1, objects + 1, look))),
      ),
    );
  return addUp(parts);
}

/** What a value brings along. */
export function carriedBy(value: Value, depth = 0): Carried {
  return isContainer(value) ? lookInto(value, depth, 0, { left: MOST_LOOKED_AT }) : value;
}

/** A list with more items at its end. What the others carry is not added up again: lists grow in loops. */
export function grown(items: readonly Value[], more: readonly Value[]): readonly Value[] {
  const all = [...items, ...more];
  const known = INSIDE.get(items);
  if (known !== undefined && more.every(isSettled))
    INSIDE.set(all, addUp([known, ...more.map((value) => carriedBy(value, 1))]));
  return all;
}

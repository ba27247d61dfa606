import type { Reach } from '../../model/finding.js';
import type { Python } from '../../python/parser.js';
import { createCallNotes } from './call-notes.js';
import { createFileNotes } from './file-notes.js';
import { findModules } from './find-modules.js';
import type { Frame, Machine, Outside } from './machine-parts.js';
import type { Scope, Unit } from '../values/value.js';
import { createPending } from './pending.js';
import type { PackageSources, ReachedFile } from './package-sources.js';

/** Evaluations that what runs unasked may cost. */
const BUDGET = 2_400_000;
/** Evaluations that all loops over many items may cost. */
const LOOPS = 1_000_000;

function numberObjects(): (object: object) => number {
  const numbers = new WeakMap<object, number>();
  let next = 0;
  return (object) => {
    const known = numbers.get(object);
    if (known !== undefined) return known;
    numbers.set(object, (next += 1));
    return next;
  };
}

/** The parsed files of a package by path, read on when something that runs asks for more. */
function unitsOf({ files, load }: PackageSources): (path: string, reach: Reach) => Unit | undefined {
  const units = new Map<string, Unit | undefined>();
  const add = ({ path, tree }: ReachedFile): Unit => {
    const unit = { path, tree, layer: 0, outerLine: 0 };
    units.set(path, unit);
    return unit;
  };
  files.forEach(add);
  return (path, reach) => {
    const known = units.get(path);
    if (known !== undefined) return known;
    const file = load(path, reach);
    return file === undefined ? undefined : add(file);
  };
}

/** A machine in which nothing has run yet. */
export function createMachine(python: Python, outside: Outside, sources: PackageSources): Machine {
  const unitAt = unitsOf(sources);
  const { map, shipped } = sources;
  const roots: string[] = [];
  return {
    python,
    outside,
    sightings: new Map(),
    texts: new Map(),
    modules: new Map(),
    ...findModules(map, unitAt, roots),
    unitAt,
    isNamed: sources.isNamed,
    roots,
    shipped,
    budget: { left: BUDGET, nested: 0, loops: LOOPS },
    calls: createCallNotes(),
    version: { isReplaced: false, reliedOn: new Map() },
    variables: new Map(),
    files: createFileNotes(),
    pending: createPending(),
    identify: numberObjects(),
  };
}

/** What runs at the top of a module. */
export function rootFrame(machine: Machine, unit: Unit, reach: Reach): Frame {
  const scope: Scope = { names: new Map(), stars: [], unit, returns: [] };
  return { machine, scope, reach, isConditional: false };
}

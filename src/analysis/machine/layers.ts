import { lineAt } from '../../python/syntax.js';
import { setName } from './names.js';
import { mentionsOf } from '../reading/file-filter.js';
import { evaluate } from './evaluate.js';
import { executeAll } from './execute.js';
import { isUnasked } from '../values/reach.js';
import type { Frame } from './machine-parts.js';
import { type Unit, HOLE, wholeText, type Value } from '../values/value.js';

const MOST_LAYERS = 12;
const MOST_TEXT = 1_000_000;
/** Evaluations that parsing a text costs as much as, however short it is. */
export const PARSE_COST = 600;
/** A text that passes a bound of the parser has cost up to a second. */
const UNREADABLE_COST = 500_000;

/** Parses text that runs as Python; undefined when it is not known or does not read as Python. */
export function parseLayer(value: Value | undefined, at: number, frame: Frame): Unit | undefined {
  const known = wholeText(value) ?? value?.text?.replaceAll('\uFFFC', '0');
  const { machine, scope, reach } = frame;
  const { unit } = scope;
  if (known === undefined || known.length < 3) return undefined;
  if (unit.layer >= MOST_LAYERS || machine.budget.left <= 0) return undefined;
  if (known.length > MOST_TEXT) {
    if (isUnasked(reach)) machine.files.cut.add(unit.path);
    return undefined;
  }
  machine.budget.left -= PARSE_COST + (known.length >> 1);
  const text = known.replace(/\r\n?/g, '\n').replace(/^\uFEFF|^ï»¿/, '');
  const tree = machine.python.parse(text);
  if ('code' in tree) {
    machine.budget.left -= UNREADABLE_COST;
    if (isUnasked(reach)) machine.files.cut.add(unit.path);
    return undefined;
  }
  const outerLine = unit.layer === 0 ? lineAt(unit.tree.lines, at) : unit.outerLine;
  return { path: unit.path, tree, layer: unit.layer + 1, outerLine };
}

/** Runs text as Python among the surrounding names, as `exec` does. */
export function runLayer(value: Value | undefined, at: number, frame: Frame): ReadonlyMap<string, Value> {
  const names = new Map<string, Value>();
  const unit = parseLayer(value, at, frame);
  if (unit === undefined) return names;
  executeAll(unit.tree.body, {
    ...frame,
    scope: { names, parent: frame.scope, stars: [], unit, returns: [] },
  });
  for (const [name, bound] of names) setName(frame.scope, name, bound);
  return names;
}

/** The value of text that is one expression, as `eval` gives it; anything else runs as {@link runLayer} does. */
export function evaluateLayer(value: Value | undefined, at: number, frame: Frame): Value | undefined {
  const unit = parseLayer(value, at, frame);
  const [statement] = unit?.tree.body ?? [];
  if (unit?.tree.body.length !== 1 || statement?.kind !== 'expression') {
    runLayer(value, at, frame);
    return undefined;
  }
  const scope = { names: frame.scope.names, parent: frame.scope, stars: [], unit, returns: [] };
  return evaluate(statement.value, { ...frame, scope });
}

/** Characters of a text that is a module rather than a payload. */
const LONG = 20_000;

/**
 * Whether a text is a long program that mentions neither a network nor a way into further code: what it does is read
 * where it stands, as a module's is. Generators carry such texts to write them into projects.
 */
export function isLongSource(text: string | undefined): boolean {
  if (text === undefined || text.length < LONG) return false;
  const { network, code, named, decoding, spelled, pieces, drop, autostart, place, opaque } =
    mentionsOf(text);
  const hides = code || named || decoding || spelled || pieces || opaque;
  return !hides && !network && !drop && !autostart && !place;
}

/** The first lines of a known text, for people to see what was decoded. */
export function beginningOf(code: Value | undefined): string | undefined {
  const known = code?.text?.slice(0, 2_000).replaceAll(HOLE, '…').trim();
  return known === undefined || known === ''
    ? undefined
    : known.split('\n').slice(0, 3).join('\n').slice(0, 240);
}

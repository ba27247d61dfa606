import { isUnasked } from '../values/reach.js';
import { blend } from '../values/blend.js';
import { HOLE, type Callable, type Value } from '../values/value.js';
import { boundTo } from './attributes.js';
import { lineOf } from './class-line.js';
import type { Frame } from './machine-parts.js';

/** A class with more methods is no choice between ways to do one thing. */
const MOST_METHODS = 20;

/** Whether a text that is known in part may be a name: `run_` and something. */
function mayBe({ text = HOLE }: Value, name: string): boolean {
  const [start = '', ...parts] = text.split(HOLE);
  if (!name.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return parts.length === 0 ? at === name.length : name.endsWith(parts.at(-1) ?? '');
}

/**
 * `getattr(object, platform.system())`: any method of its own that the name may stand for, in code that runs unasked.
 * Undefined when there is none, or too many. What somebody calls is followed method by method anyway.
 */
export function chosenMethods(owner: Value, name: Value, { reach }: Frame): Value | undefined {
  const type = owner.type ?? (owner.callable?.node.kind === 'class' ? owner.callable : undefined);
  if (type === undefined || !isUnasked(reach)) return undefined;
  const methods = lineOf(type).flatMap(({ members }) =>
    [...(members?.names ?? [])].flatMap(([own, { callable }]): Callable[] =>
      callable?.node.kind === 'function' && !own.startsWith('__') && mayBe(name, own)
        ? [owner.type === undefined ? callable : boundTo(owner, callable, type)]
        : [],
    ),
  );
  const [callable, ...others] = methods;
  if (callable === undefined || methods.length > MOST_METHODS) return undefined;
  // Or it is no method, and stands for something that the object holds.
  return blend([owner], { callable, ...(others.length === 0 ? {} : { others }) });
}

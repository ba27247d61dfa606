import { isUnasked } from '../values/reach.js';
import { HOLE, UNKNOWN, type Callable, type Value } from '../values/value.js';
import { boundTo } from './attributes.js';
import { lineOf } from './class-line.js';
import type { Frame } from './machine-parts.js';

/** A class with more methods is no choice between ways to do one thing. */
const MOST_METHODS = 20;

/** What a name that is known in part may be: `run_` and something. */
function patternOf({ text = HOLE }: Value): RegExp {
  const parts = text.split(HOLE).map((part) => part.replace(/[^\w]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`);
}

/**
 * `getattr(object, platform.system())`: any method of its own that the name may stand for, in code that runs unasked.
 * Undefined when there is none, or too many. What somebody calls is followed method by method anyway.
 */
export function chosenMethods(owner: Value, name: Value, { reach }: Frame): Value | undefined {
  const type = owner.type ?? (owner.callable?.node.kind === 'class' ? owner.callable : undefined);
  if (type === undefined || !isUnasked(reach)) return undefined;
  const pattern = patternOf(name);
  const methods = lineOf(type).flatMap(({ members }) =>
    [...(members?.names ?? [])].flatMap(([own, { callable }]): Callable[] =>
      callable?.node.kind === 'function' && !own.startsWith('__') && pattern.test(own)
        ? [owner.type === undefined ? callable : boundTo(owner, callable, type)]
        : [],
    ),
  );
  const [callable, ...others] = methods;
  if (callable === undefined || methods.length > MOST_METHODS) return undefined;
  return { ...UNKNOWN, callable, ...(others.length === 0 ? {} : { others }) };
}

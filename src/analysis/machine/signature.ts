import type { Machine } from './machine-parts.js';
import { rebindingsSoFar } from './names.js';
import { UNKNOWN, type Value } from '../values/value.js';

const UNKNOWN_SIGNATURE = '||||||||||||||||()';

/** Parts of a value, and characters at each end of its text, that tell it from others. */
const MOST_TOLD = 12;
const TOLD_OF_TEXT = 100;

/** A list, or both ends of a long one. */
function endsOf(values: readonly Value[]): readonly Value[] {
  return values.length <= 2 * MOST_TOLD
    ? values
    : [...values.slice(0, MOST_TOLD), ...values.slice(-MOST_TOLD)];
}

/** What a value means for a call: two calls with equal signatures do the same as far as depsec sees. */
export function signatureOf(value: Value, machine: Machine, depth = 0): string {
  if (value === UNKNOWN) return UNKNOWN_SIGNATURE;
  const {
    labels,
    text,
    texts,
    number,
    ref,
    host,
    items,
    otherwise,
    entries,
    fields,
    callable,
    others,
    file,
    module,
    bound,
  } = value;
  const object = fields === undefined ? undefined : (value.type?.node ?? value.type);
  const parts = [
    labels.size === 0 ? '' : [...labels].join(),
    text?.slice(0, TOLD_OF_TEXT),
    text?.slice(-TOLD_OF_TEXT),
    text?.length,
    texts?.join('\0'),
    number,
    ref,
    host,
    object === undefined ? '' : machine.identify(object),
    callable === undefined ? '' : `${machine.identify(callable.node)}/${rebindingsSoFar(callable.scope)}`,
    others?.map(({ node }) => machine.identify(node)).join(),
    module === undefined ? '' : machine.identify(module),
    file === undefined ? '' : `f${[...file.labels].join()}`,
    items?.length,
    otherwise?.length,
    entries === undefined ? '' : [...entries.keys()].slice(0, 2 * MOST_TOLD).join(),
    bound?.name,
  ];
  const inner = [
    ...(bound === undefined ? [] : [bound.owner, ...(bound.args ?? [])]),
    ...endsOf([...(fields?.values() ?? []), ...(entries?.values() ?? [])]),
    ...endsOf(items ?? []),
  ];
  if (depth > 1 || inner.length === 0) return `${parts.join('|')}()`;
  return `${parts.join('|')}(${inner.map((item) => signatureOf(item, machine, depth + 1)).join(';')})`;
}

/** Whether two values, or none, mean the same as far as depsec sees. Of two counters only the number may differ. */
export function meansTheSame(one: Value | undefined, other: Value | undefined, machine: Machine): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  const isCounter = one.number !== undefined && other.number !== undefined;
  const [a, b] = isCounter
    ? [
        { ...one, number: 0 },
        { ...other, number: 0 },
      ]
    : [one, other];
  return signatureOf(a, machine) === signatureOf(b, machine);
}

import { createHash } from 'node:crypto';
import type { Machine } from './machine-parts.js';
import { rebindingsSoFar } from './names.js';
import { UNKNOWN, type Value } from '../values/value.js';

const UNKNOWN_SIGNATURE = '||||||||||||||()';

/** Parts of a value, and characters of a text, that are compared as they are. */
const MOST_TOLD = 12;
const TOLD_OF_TEXT = 200;

const HASHES = new WeakMap<object, string>();

/** What tells a long text from others that begin and end like it, worked out once a value. */
function hashOf(value: Value, text: string): string {
  const known = HASHES.get(value);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(text).digest('base64');
  HASHES.set(value, hash);
  return hash;
}

/** What tells the texts in a long list from those in others. */
function hashOfAll(items: readonly Value[]): string {
  const known = HASHES.get(items);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const { text, number } of items) hash.update(`${text ?? number ?? ''}\0`);
  const digest = hash.digest('base64');
  HASHES.set(items, digest);
  return digest;
}

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
    text === undefined || text.length <= TOLD_OF_TEXT ? text : hashOf(value, text),
    texts?.join('\0'),
    number,
    ref,
    host,
    object === undefined ? '' : machine.identify(object),
    callable === undefined ? '' : `${machine.identify(callable.node)}/${rebindingsSoFar(callable.scope)}`,
    others?.map(({ node }) => machine.identify(node)).join(),
    module === undefined ? '' : machine.identify(module),
    file === undefined ? '' : `f${[...file.labels].join()}`,
    items === undefined || items.length <= 2 * MOST_TOLD
      ? items?.length
      : `${items.length} ${hashOfAll(items)}`,
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

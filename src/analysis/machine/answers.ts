import { deepLabels } from '../values/blend.js';
import type { Scope, Value } from '../values/value.js';
import type { Frame } from './machine-parts.js';
import type { Sighting } from './sighting.js';

/** More requests than anybody makes: what follows counts as heard. */
const MOST_NOTED = 20_000;

/**
 * Which requests are made in a helper whose caller lets go of what it gives. A helper looks at the answer itself, to give it
 * back: whether anybody else does shows where it is called.
 */
export interface Answers {
  /** Requests that were made and not let go of by now, by the key of their sighting, as often as they were made. */
  readonly open: string[];
  readonly dropped: Set<string>;
  /** Some caller kept them. */
  readonly kept: Set<string>;
}

export function createAnswers(): Answers {
  return { open: [], dropped: new Set(), kept: new Set() };
}

export function noteRequest(key: string, { open, kept }: Answers): void {
  if (open.length < MOST_NOTED) open.push(key);
  else kept.add(key);
}

/** Whether an object, which a call gives, is one that is kept under a name or by an object that is. */
function isKept({ fields }: Value, { names }: Scope): boolean {
  if (fields === undefined) return false;
  return [...names.values()].some(
    (one) =>
      one.fields === fields || [...(one.fields?.values() ?? [])].some((inner) => inner.fields === fields),
  );
}

/**
 * Notes that nobody looks at what a call gave: where that is what a helper got as an answer, the answers to all requests
 * since the first `from` are let go of.
 */
export function dropSince(from: number, given: Value, { machine, scope }: Frame): void {
  const { open, dropped } = machine.calls.answers;
  if (open.length <= from || !deepLabels([given]).has('network') || isKept(given, scope)) return;
  for (const key of open.splice(from)) dropped.add(key);
}

/**
 * Marks the sighting of a request where every caller of the helper that it stands in lets go of the answer, and nobody hears
 * of its failure: a helper that raises what goes wrong has told its caller enough.
 */
export function markDropped({ open, dropped, kept }: Answers): (key: string, sighting: Sighting) => Sighting {
  const heard = new Set([...open, ...kept]);
  return (key, sighting) =>
    sighting.isQuiet === true && dropped.has(key) && !heard.has(key)
      ? { ...sighting, isDropped: true }
      : sighting;
}

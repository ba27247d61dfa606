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
  /** Keys of the requests that were made and not let go of by now, as often as they were made. */
  readonly open: string[];
  readonly dropped: Set<string>;
  /** Some caller kept them. */
  readonly kept: Set<string>;
}

export function createAnswers(): Answers {
  return { open: [], dropped: new Set(), kept: new Set() };
}

/** A request and where it is made, whatever it tells: what one caller drops another may look at. */
const requestKey = ({ path, line, layer, name, host = '' }: Sighting): string =>
  [path, line, layer, name, host].join('\n');

export function noteRequest(sighting: Sighting, answers: Answers): void {
  noteAgain(requestKey(sighting), answers);
}

/** Notes a request once more, whose key is known from a call before. */
export function noteAgain(key: string, { open, kept }: Answers): void {
  if (open.length < MOST_NOTED) open.push(key);
  else kept.add(key);
}

/** Names, or attributes of an object, that are looked through: of more, any may be it. */
const MOST_NAMES = 60;

/** Whether an object, which a call gives, is one that is kept under a name or by an object that is. */
function isKept({ fields }: Value, { names }: Scope): boolean {
  if (fields === undefined) return false;
  if (names.size > MOST_NAMES) return true;
  return [...names.values()].some((one) => {
    if (one.fields === undefined || one.fields.size > MOST_NAMES) return one.fields !== undefined;
    return one.fields === fields || [...one.fields.values()].some((inner) => inner.fields === fields);
  });
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
export function markDropped({ open, dropped, kept }: Answers): (sighting: Sighting) => Sighting {
  const heard = new Set([...open, ...kept]);
  return (sighting) => {
    const key = requestKey(sighting);
    const isLetGo = sighting.isQuiet === true && dropped.has(key) && !heard.has(key);
    return isLetGo && sighting.isDropped !== true ? { ...sighting, isDropped: true, isLetGo } : sighting;
  };
}

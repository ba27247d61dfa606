import type { ChainStep } from '../../model/finding.js';
import { addUp, carriedBy } from './carried.js';
import { unionLabels, type Label } from './labels.js';
import { UNKNOWN, isPlain, joinSteps, type Value } from './value.js';

/** Labels of a value and of everything inside it. */
export function deepLabels(values: readonly Value[]): ReadonlySet<Label> {
  return unionLabels(values.map((value) => carriedBy(value)));
}

export function deepSteps(values: readonly Value[]): readonly ChainStep[] {
  return joinSteps(values.map((value) => carriedBy(value)));
}

/** A value of unknown content that keeps the labels, steps, host and file of everything it was made from. */
export function blend(values: readonly Value[], over: Partial<Value> = {}): Value {
  if (values.every(isPlain)) return { ...UNKNOWN, ...over };
  return { ...UNKNOWN, ...addUp(values.map((value) => carriedBy(value))), ...over };
}

import type { ChainStep } from '../../model/finding.js';
import { type Label } from './labels.js';
import { type Value } from './value.js';
/** Labels of a value and of everything inside it. */
export declare function deepLabels(values: readonly Value[]): ReadonlySet<Label>;
export declare function deepSteps(values: readonly Value[]): readonly ChainStep[];
/** A value of unknown content that keeps the labels, steps, host and file of everything it was made from. */
export declare function blend(values: readonly Value[], over?: Partial<Value>): Value;

import { type Value } from '../values/value.js';
import type { Call } from './machine-parts.js';
/** The items of a list in the order that `sorted(…, key=…, reverse=…)` puts them in; undefined where that is not known. */
export declare function inOrderOf(items: readonly Value[], { at, frame, keywords }: Call): readonly Value[] | undefined;
